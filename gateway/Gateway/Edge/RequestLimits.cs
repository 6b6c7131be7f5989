using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Edge;

/// <summary>
/// Limits of requests, by outside system or by address: section <c>Limits</c> of the configuration. They shield the process; they are kept
/// in memory per process, because what is counted may be lost.
/// </summary>
internal static class RequestLimits
{
    /// <summary>The limit of forwarded API calls.</summary>
    public const string ApiPolicy = "api";

    /// <summary>The limit of sign-in attempts.</summary>
    public const string SignInPolicy = "sign-in";

    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(1);

    public static void AddRequestLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var perMinute = configuration.GetValue("Limits:ApiPerMinute", 120_000);
        var attempts = configuration.GetValue("Limits:SignInPerMinute", 30);
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(ApiPolicy, http => Window(KeyOf(http), perMinute));
            limits.AddPolicy(SignInPolicy, http => Window(AddressOf(http), attempts));
        });
    }

    private static RateLimitPartition<string> Window(string key, int permits) => RateLimitPartition.GetFixedWindowLimiter(
        key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = s_window, QueueLimit = 0 });

    private static string KeyOf(HttpContext http) => http.User.FindFirstValue("client-key") ?? AddressOf(http);

    private static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "unknown";
}
