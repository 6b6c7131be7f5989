namespace Platform.Law.Clocks;

/// <summary>The whole account of a clock as of one day. Counted and Remaining make the Budget; so do the lines.</summary>
public sealed record ClockExplanation
{
    /// <summary>The day it was made for, or the day the clock closed where that is earlier.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Unit of the figures in zh-Hans: 个工作日, 天 or 小时.</summary>
    public required string Unit { get; init; }

    /// <summary>Budget with extensions; a budget in months or years stands here in days.</summary>
    public required int Budget { get; init; }

    /// <summary>Units spent up to and with <see cref="AsOf"/>.</summary>
    public required int Counted { get; init; }

    /// <summary>Units left.</summary>
    public required int Remaining { get; init; }

    /// <summary>Calendar days that took nothing of the budget, up to the due date or, while paused, up to <see cref="AsOf"/>.</summary>
    public required int NotCounted { get; init; }

    /// <summary>The due date; null while a pause is open.</summary>
    public required DateOnly? Due { get; init; }

    /// <summary>The day on which the budget is used up, before a rest day moved it.</summary>
    public required DateOnly? RawEnd { get; init; }

    /// <summary>Calendar days past the due date on <see cref="AsOf"/>.</summary>
    public required int OverdueDays { get; init; }

    /// <summary>True when a year that decides the date has no published notice yet.</summary>
    public required bool IsProvisional { get; init; }

    /// <summary>The calendar used.</summary>
    public required string CalendarVersion { get; init; }

    /// <summary>The ledger, in the order of days.</summary>
    public required IReadOnlyList<ClockLine> Lines { get; init; }

    /// <summary>Every day from the start to the due date or, while paused, to <see cref="AsOf"/>.</summary>
    public required IReadOnlyList<DayMark> Days { get; init; }

    /// <summary>The sum in one line, in zh-Hans.</summary>
    public required string Summary { get; init; }
}
