namespace Platform.Law.Clocks;

/// <summary>The end of a clock, judged once and kept, whatever later becomes of the calendar.</summary>
/// <param name="Outcome">Met, missed or ended.</param>
/// <param name="On">Day of the act, or the day on which the miss was established.</param>
/// <param name="Due">The due date it was judged by; null when a pause was still open.</param>
/// <param name="CalendarVersion">The calendar it was judged by (CNT-18).</param>
public sealed record ClockClosure(ClockOutcome Outcome, DateOnly On, DateOnly? Due, string CalendarVersion)
{
    /// <summary>Why the matter ended, in zh-Hans.</summary>
    public string? Reason { get; init; }
}
