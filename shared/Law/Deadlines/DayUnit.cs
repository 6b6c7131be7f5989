using System.Text.Json.Serialization;

namespace Platform.Law.Deadlines;

/// <summary>What a time limit counts. The unit stands with each rule and is never inferred from the number.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DayUnit>))]
public enum DayUnit
{
    /// <summary>Working days (工作日).</summary>
    WorkingDay,

    /// <summary>Calendar days (自然日).</summary>
    CalendarDay,

    /// <summary>Months, ending on the same day number (CNT-04).</summary>
    Month,

    /// <summary>Years, ending on the same day of the year (CNT-04).</summary>
    Year,

    /// <summary>Hours by the clock, rest days included (CNT-13).</summary>
    Hour,

    /// <summary>A fixed month and day; never moved by rest days (CNT-17).</summary>
    FixedDate,
}
