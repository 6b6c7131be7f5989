using Microsoft.Extensions.Configuration;

namespace Gateway.Accounts;

/// <summary>How long a session lasts: section <c>Sessions</c>, minutes without a request and hours in all.</summary>
internal sealed class SessionTimes(IConfiguration configuration)
{
    public TimeSpan Idle { get; } = TimeSpan.FromMinutes(configuration.GetValue("Sessions:IdleMinutes", 60));

    public TimeSpan Longest { get; } = TimeSpan.FromHours(configuration.GetValue("Sessions:LongestHours", 10));
}
