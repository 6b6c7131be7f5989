namespace Platform.Law;

/// <summary>Statutory time is the time of Asia/Shanghai: UTC+8 all year, without a time-zone database.</summary>
public static class LegalTime
{
    /// <summary>Distance of Chinese legal time from UTC.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The legal date of an instant.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>The instant at which a legal date begins.</summary>
    public static DateTimeOffset StartOf(DateOnly date) => new(date.ToDateTime(TimeOnly.MinValue), Offset);
}
