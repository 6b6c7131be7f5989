using System.Text.Json.Serialization;

namespace Platform.Law.Clocks;

/// <summary>What a line of the account stands for; also the order of lines that begin on one day.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClockLineKind>))]
public enum ClockLineKind
{
    /// <summary>The day of the trigger.</summary>
    Start,

    /// <summary>The budget was lengthened.</summary>
    Extension,

    /// <summary>Days left out.</summary>
    Pause,

    /// <summary>Days counted so far.</summary>
    Counted,

    /// <summary>Days still to come.</summary>
    Remaining,

    /// <summary>The move of a last rest day.</summary>
    Roll,
}
