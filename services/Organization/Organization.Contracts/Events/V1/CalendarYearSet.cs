using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>The working calendar of a year was announced or changed; the dates here replace those of every earlier revision.</summary>
/// <param name="Subject">The calendar year's id.</param>
/// <param name="Year">The year.</param>
/// <param name="OffDays">Days off, <c>yyyy-MM-dd</c>, weekend days inside holidays included.</param>
/// <param name="WorkDays">Weekend days worked instead (调休上班日), <c>yyyy-MM-dd</c>.</param>
/// <param name="Source">The announcement.</param>
/// <param name="IsConfirmed">False while only weekends are known; what falls in the year is provisional.</param>
/// <param name="PublishedOn">Day of the announcement, when known.</param>
/// <param name="Revision">1 for the first announcement, counting up.</param>
[EventName("urn:platform:organization:calendar-year-set:v1", 1)]
public sealed record CalendarYearSet(
    Guid Subject, int Year, IReadOnlyList<string> OffDays, IReadOnlyList<string> WorkDays, string Source, bool IsConfirmed, DateOnly? PublishedOn,
    int Revision) : IIntegrationEvent;
