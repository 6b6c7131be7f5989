using Platform.Hosting.Calls;

namespace Portal.Pages.Home;

/// <summary>Instants as the services send them, where 0 stands for none.</summary>
internal static class SentInstant
{
    /// <summary>The instant; null for 0.</summary>
    public static DateTimeOffset? Of(long microseconds) => microseconds == 0 ? null : WireTime.Instant(microseconds);
}
