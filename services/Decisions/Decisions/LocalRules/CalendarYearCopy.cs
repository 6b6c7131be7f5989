using Platform.Law.Calendars;
using Platform.Persistence;

namespace Decisions.LocalRules;

/// <summary>This service's own copy of one year of the working calendar, kept from Organization's events.</summary>
internal sealed class CalendarYearCopy : ITechnicalRecord
{
    public required string Street { get; init; }

    public required int Year { get; init; }

    public required int Revision { get; set; }

    /// <summary>The year as JSON.</summary>
    public required string Body { get; set; }

    public CalendarYear Read() => DocumentJson.Read<CalendarYear>(Body);
}
