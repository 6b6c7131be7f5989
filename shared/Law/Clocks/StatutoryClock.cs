using System.Text.Json.Serialization;
using Platform.Law.Calendars;
using Platform.Law.Deadlines;

namespace Platform.Law.Clocks;

/// <summary>
/// A statutory budget of time with a ledger of pauses and extensions. Immutable; serializes with System.Text.Json, so that a service
/// stores it as one JSON document beside the columns of its <see cref="ClockProjection"/>. Two clocks are compared by that JSON.
/// </summary>
public sealed partial record StatutoryClock
{
    /// <summary>Code of the deadline rule, such as <c>D03</c>, or the service's own code of a local limit.</summary>
    public required string Code { get; init; }

    /// <summary>What starts it and what has to be done, in zh-Hans.</summary>
    public required string Title { get; init; }

    /// <summary>The budget without extensions.</summary>
    public required TimeLimit Limit { get; init; }

    /// <summary>Law and article, in zh-Hans.</summary>
    public required string Article { get; init; }

    /// <summary>Id of the rule, such as <c>PEN-53</c>.</summary>
    public string? RuleId { get; init; }

    /// <summary>Day of the trigger, which does not count; the day of the event for a backward limit.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>Instant of the trigger, for a limit in hours only.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>True for a waiting period: the law asks for at least this long.</summary>
    public bool IsMinimum { get; init; }

    /// <summary>Pauses in the order of their recording.</summary>
    public IReadOnlyList<ClockPause> Pauses { get; init; } = [];

    /// <summary>Extensions in the order of their recording.</summary>
    public IReadOnlyList<ClockExtension> Extensions { get; init; } = [];

    /// <summary>How it ended; null while it runs.</summary>
    public ClockClosure? Closure { get; init; }

    /// <summary>True until it was met, missed or ended.</summary>
    [JsonIgnore]
    public bool IsOpen => Closure is null;

    /// <summary>True while a pause has no end.</summary>
    [JsonIgnore]
    public bool IsPaused => Pauses.Any(pause => pause.IsOpen);

    /// <summary>Budget with extensions, in units of the limit.</summary>
    [JsonIgnore]
    public int Total => Limit.Count + Extensions.Sum(extension => extension.Amount);

    /// <summary>Only forward limits in days, months or years can be paused and extended.</summary>
    [JsonIgnore]
    public bool IsAdjustable => Limit.Direction == CountDirection.Forward && Limit.Unit is not (DayUnit.Hour or DayUnit.FixedDate);

    /// <summary>The last day on which the act is in time; null while a pause leaves it unknown.</summary>
    public DateOnly? Due(WorkCalendar calendar)
    {
        if (IsAdjustable)
        {
            return new ClockCount(this, calendar).Due;
        }

        return StartedAt is { } instant
            ? LegalTime.DateOf(TimeLimits.DueAt(Limit, instant))
            : TimeLimits.Due(Limit, StartedOn, calendar);
    }

    /// <summary>The last instant at which the act is in time: the end of a limit in hours, else the end of the due date.</summary>
    public DateTimeOffset? DueAt(WorkCalendar calendar) =>
        StartedAt is { } instant ? TimeLimits.DueAt(Limit, instant)
        : Due(calendar) is { } due ? LegalTime.StartOf(due.AddDays(1))
        : null;

    /// <summary>
    /// What is left of the budget after the end of <paramref name="today"/>, never below 0: working days for a limit in working days,
    /// whole hours for one in hours, calendar days otherwise. A closed clock keeps what was left on its last day.
    /// </summary>
    public int Remaining(DateOnly today, WorkCalendar calendar)
    {
        var day = Closure is { } closure && closure.On < today ? closure.On : today;
        if (IsAdjustable)
        {
            var count = new ClockCount(this, calendar);
            return count.Budget - count.CountedThrough(day);
        }

        if (StartedAt is not null)
        {
            return RemainingHours(LegalTime.StartOf(day.AddDays(1)));
        }

        var due = TimeLimits.Due(Limit, StartedOn, calendar);
        return Limit.Unit == DayUnit.WorkingDay
            ? calendar.WorkingDaysBetween(day.AddDays(1), due)
            : Math.Max(0, due.DayNumber - day.DayNumber);
    }

    /// <summary>As <see cref="Remaining"/>, to the hour for a limit in hours.</summary>
    public int RemainingAt(DateTimeOffset now, WorkCalendar calendar) =>
        StartedAt is not null ? RemainingHours(now) : Remaining(LegalTime.DateOf(now), calendar);

    /// <summary>True when an open clock has passed its due date unmet; a minimum period is never overdue.</summary>
    public bool IsOverdue(DateOnly today, WorkCalendar calendar) =>
        IsOpen && !IsMinimum && Due(calendar) is { } due && today > due;

    /// <summary>As <see cref="IsOverdue"/>, to the minute for a limit in hours.</summary>
    public bool IsOverdueAt(DateTimeOffset now, WorkCalendar calendar) =>
        StartedAt is { } start
            ? IsOpen && !IsMinimum && now > TimeLimits.DueAt(Limit, start)
            : IsOverdue(LegalTime.DateOf(now), calendar);

    /// <summary>Due date, provisional mark and calendar version together.</summary>
    public ClockProjection Project(WorkCalendar calendar)
    {
        var due = Due(calendar);
        // While the date is unknown, nothing can be said to be settled or not.
        var provisional = due is { } day && TimeLimits.IsProvisional(Limit, StartedOn, day, calendar);
        return new(due, provisional, calendar.Version);
    }

    /// <summary>Accounts for every day: lines and marks as of <paramref name="today"/>.</summary>
    public ClockExplanation Explain(DateOnly today, WorkCalendar calendar) =>
        IsAdjustable ? new ClockExplainer(this, calendar, today).Explain() : SimpleClockExplainer.Explain(this, calendar, today);

    private int RemainingHours(DateTimeOffset now) =>
        Math.Clamp((int)Math.Floor((TimeLimits.DueAt(Limit, StartedAt!.Value) - now).TotalHours), 0, Limit.Count);
}
