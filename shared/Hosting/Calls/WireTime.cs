namespace Platform.Hosting.Calls;

/// <summary>Times on the wire: instants as microseconds since 1970 UTC, days as <c>yyyy-MM-dd</c>.</summary>
public static class WireTime
{
    /// <summary>Microseconds since 1970-01-01T00:00:00Z.</summary>
    public static long Microseconds(DateTimeOffset instant) => (instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    /// <summary>The instant of a count of microseconds.</summary>
    public static DateTimeOffset Instant(long microseconds) => DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);

    /// <summary>A day as text; empty for none.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd") ?? "";

    /// <summary>The day of a text; null when empty or no day.</summary>
    public static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day : null;
}
