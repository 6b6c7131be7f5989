using Portal.State;

namespace Portal.Pages.Desk.Todo;

/// <summary>Something that waits for the person who looks at the desk.</summary>
/// <param name="Matter">What has to be done.</param>
/// <param name="About">Which record.</param>
/// <param name="Href">Where it is done.</param>
/// <param name="Due">Last day; null when none is set.</param>
/// <param name="RuleId">Rule or deadline behind it; empty when none is meant.</param>
/// <param name="Basis">The deadline in words.</param>
/// <param name="Counted">Days left as the deadline's own clock counts them, negative when late; null where no clock runs and calendar days count.</param>
/// <param name="Unit">Which days the clock counts.</param>
public sealed record TodoItem(string Matter, string About, string Href, DateOnly? Due, string RuleId = "", string Basis = "", int? Counted = null, DayUnit Unit = DayUnit.Natural)
{
    /// <summary>From how many days left on it is near.</summary>
    public const int Near = 3;

    /// <summary>Days left on a day, 0 on the last, negative when late; null without a deadline.</summary>
    public int? LeftOn(DateOnly today) => Due is { } due ? Counted ?? due.DayNumber - today.DayNumber : null;

    /// <summary>Which days <see cref="LeftOn"/> counts: what is late is late by calendar days, whatever the clock counted while it ran.</summary>
    public DayUnit UnitOn(DateOnly today) => LeftOn(today) < 0 ? DayUnit.Natural : Unit;

    /// <summary>How the deadline stands on a day.</summary>
    public DueState StateOn(DateOnly today) => LeftOn(today) switch
    {
        null => DueState.Paused,
        < 0 => DueState.Late,
        0 => DueState.Today,
        <= Near => DueState.Soon,
        _ => DueState.Ok,
    };
}
