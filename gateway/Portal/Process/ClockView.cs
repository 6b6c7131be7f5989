using Portal.State;

namespace Portal.Process;

/// <summary>What a day is to a deadline.</summary>
public enum ClockDay
{
    /// <summary>Already counted.</summary>
    Counted,

    /// <summary>Not counted: the clock stands still, or the day is no working day.</summary>
    NotCounted,

    /// <summary>Still to come.</summary>
    Left,
}

/// <summary>Days of one kind, both ends included.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Kind">What they are to the deadline.</param>
public sealed record ClockSpan(DateOnly From, DateOnly To, ClockDay Kind);

/// <summary>One line of the sum.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null for a single day.</param>
/// <param name="Reason">Why these days count or do not.</param>
/// <param name="Papers">Papers that say so.</param>
/// <param name="RuleId">Rule that says so.</param>
/// <param name="Counted">Days counted.</param>
/// <param name="NotCounted">Days not counted.</param>
/// <param name="Running">Days counted so far.</param>
public sealed record ClockEntry(
    DateOnly From, DateOnly? To, string Reason, IReadOnlyList<Paper> Papers, string RuleId, int Counted, int NotCounted, int Running)
{
    /// <summary>Article that allows days to be left out or added; null where the rule says all.</summary>
    public string? Article { get; init; }
}

/// <summary>A deadline that can account for every day.</summary>
public sealed record ClockView
{
    /// <summary>Name of the deadline: 办案期限.</summary>
    public required string Title { get; init; }

    /// <summary>Rule behind it.</summary>
    public required string RuleId { get; init; }

    /// <summary>Article and what it says.</summary>
    public required string Article { get; init; }

    /// <summary>Which days it counts.</summary>
    public required DayUnit Unit { get; init; }

    /// <summary>Day of the act that starts it; itself never counted.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The day the page speaks of.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Last day; were the count to go on today, where <see cref="IsDueOpen"/>.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The last day is not known while a pause has no end.</summary>
    public bool IsDueOpen { get; init; }

    /// <summary>Days left, 0 on the last day, negative when late.</summary>
    public required int Left { get; init; }

    /// <summary>Days counted up to today.</summary>
    public required int Counted { get; init; }

    /// <summary>Days of the whole deadline.</summary>
    public required int Total { get; init; }

    /// <summary>Days not counted.</summary>
    public required int NotCounted { get; init; }

    /// <summary>Why the clock stands still; null while it runs.</summary>
    public string? PausedBecause { get; init; }

    /// <summary>How it ended; null while it runs.</summary>
    public string? ClosedAs { get; init; }

    /// <summary>Days by kind; days in no span are outside the deadline.</summary>
    public required IReadOnlyList<ClockSpan> Days { get; init; }

    /// <summary>The sum, line by line.</summary>
    public required IReadOnlyList<ClockEntry> Ledger { get; init; }
}
