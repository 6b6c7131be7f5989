namespace Platform.Law.Clocks;

/// <summary>What a service keeps in columns beside a clock and computes anew when the calendar changes (CNT-18).</summary>
/// <param name="Due">The due date; null while a pause is open.</param>
/// <param name="IsProvisional">True when a year that decides the date has no published notice yet.</param>
/// <param name="CalendarVersion">The calendar used.</param>
public sealed record ClockProjection(DateOnly? Due, bool IsProvisional, string CalendarVersion);
