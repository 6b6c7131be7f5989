using System.Text.Json.Serialization;

namespace Platform.Law.Clocks;

/// <summary>How one day stands in the account of a clock.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DayMarkKind>))]
public enum DayMarkKind
{
    /// <summary>The day of the trigger or event; does not count.</summary>
    Start,

    /// <summary>Counted, up to the day of the explanation.</summary>
    Counted,

    /// <summary>Left out by a pause.</summary>
    Excluded,

    /// <summary>A rest day that a limit in working days passes over.</summary>
    RestDay,

    /// <summary>Will count, after the day of the explanation.</summary>
    Remaining,

    /// <summary>After the budget was used up, while a last rest day moves to the next working day.</summary>
    Rolled,

    /// <summary>The last day on which the act is in time.</summary>
    Due,
}
