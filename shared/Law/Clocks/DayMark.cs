using Platform.Law.Calendars;

namespace Platform.Law.Clocks;

/// <summary>One day of a clock, for the strip that draws it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">How it stands.</param>
/// <param name="Counts">True when it takes one unit of the budget; the sum of these days is the budget once the due date is known.</param>
/// <param name="Day">What the calendar says of it.</param>
/// <param name="IsProvisional">True when its year has no published notice yet.</param>
public sealed record DayMark(DateOnly Date, DayMarkKind Kind, bool Counts, CalendarDayKind Day, bool IsProvisional);
