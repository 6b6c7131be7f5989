using System.Text.Json.Serialization;

namespace Platform.Law.Calendars;

/// <summary>What a date is in the work calendar.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CalendarDayKind>))]
public enum CalendarDayKind
{
    /// <summary>Ordinary working day, Monday to Friday.</summary>
    Workday,

    /// <summary>Weekend day worked in exchange for a holiday (调休上班日); counts like any working day.</summary>
    MakeUpWorkday,

    /// <summary>Saturday or Sunday.</summary>
    Weekend,

    /// <summary>Day off by the yearly holiday notice, a weekend day inside the holiday included.</summary>
    Holiday,
}
