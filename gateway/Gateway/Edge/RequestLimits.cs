using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Limits;

namespace Gateway.Edge;

/// <summary>
/// Limits of requests a minute, section <c>Limits</c>: API calls by outside system or address, attempts to sign in or to get a token by
/// address and by the account or client they name, reports of the public and questions after them by address, codes of
/// inspections and of cases, and files to be verified, by address. All gateways count together where a cache is configured.
/// </summary>
internal sealed class RequestLimits(IWindowCounter counter, IConfiguration configuration)
{
    private const long TextBytes = 64 * 1024;
    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(1);
    private readonly int _calls = configuration.GetValue("Limits:ApiPerMinute", 120_000);
    private readonly int _attempts = configuration.GetValue("Limits:SignInPerMinute", 30);
    private readonly int _attemptsOfOne = configuration.GetValue("Limits:SignInPerAccountPerMinute", 10);
    private readonly int _photos = configuration.GetValue("Limits:ReportsWithPhotosPerMinute", 5);
    private readonly int _civic = configuration.GetValue("Limits:CivicReportsPerMinute", 20);
    private readonly int _inspections = configuration.GetValue("Limits:InspectionCodesPerMinute", 10);
    private readonly int _cases = configuration.GetValue("Limits:CaseCodesPerMinute", 10);
    private readonly int _verifications = configuration.GetValue("Limits:VerificationsPerMinute", 10);
    private readonly int _tokens = configuration.GetValue("Limits:TokensPerMinute", 60);

    /// <summary>Counts a call of the API; true when it was one too many and is answered.</summary>
    public Task<bool> RefuseCallAsync(HttpContext http) => RefuseAsync(http, $"api/{Callers.ClientOf(http.User) ?? AddressOf(http)}", _calls);

    /// <summary>Counts an attempt to sign in, to get a token or to report a matter without an account; true when it was one too many and is answered.</summary>
    public async Task<bool> RefuseAttemptAsync(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method)) return false;
        if (http.Request.Path.StartsWithSegments("/signin"))
            return await RefuseAsync(http, $"sign-in/{AddressOf(http)}", _attempts) || await RefuseOneAsync(http, "account", null);
        if (http.Request.Path.StartsWithSegments("/connect/token"))
            return await RefuseAsync(http, $"token/{AddressOf(http)}", _tokens) || await RefuseOneAsync(http, "client_id", BasicUser(http));
        // Photographs are kept: a report with them is allowed less often.
        if (http.Request.Path.StartsWithSegments("/civic-reports/new") && http.Request.ContentLength is null or > TextBytes
            && await RefuseAsync(http, $"civic-photos/{AddressOf(http)}", _photos))
        {
            return true;
        }

        if (http.Request.Path.StartsWithSegments("/civic-reports")) return await RefuseAsync(http, $"civic/{AddressOf(http)}", _civic);
        // Whoever guesses codes counts apart from whoever reports.
        if (http.Request.Path.StartsWithSegments("/inspections")) return await RefuseAsync(http, $"inspection/{AddressOf(http)}", _inspections);
        if (http.Request.Path.StartsWithSegments("/enforcement/my-case")) return await RefuseAsync(http, $"case/{AddressOf(http)}", _cases);
        // Each brings a file of some size.
        if (http.Request.Path.StartsWithSegments("/verify")) return await RefuseAsync(http, $"verify/{AddressOf(http)}", _verifications);
        return false;
    }

    private async Task<bool> RefuseOneAsync(HttpContext http, string field, string? named)
    {
        if (named is null && http.Request.HasFormContentType) named = (await http.Request.ReadFormAsync(http.RequestAborted))[field];
        if (string.IsNullOrWhiteSpace(named)) return false;
        return await RefuseAsync(http, $"{field}/{named.Trim().ToUpperInvariant()}", field == "account" ? _attemptsOfOne : _tokens);
    }

    private async Task<bool> RefuseAsync(HttpContext http, string key, int permits)
    {
        var counted = await counter.AddAsync(key, s_window);
        if (counted.Count <= permits) return false;
        await EdgeAnswers.AnswerAsync(http, StatusCodes.Status429TooManyRequests, EdgeAnswers.TooMany, "请求过于频繁，请稍后再发。", counted.Left);
        return true;
    }

    private static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "unknown";

    /// <summary>The client that names itself by HTTP basic authentication (RFC 6749 section 2.3.1).</summary>
    private static string? BasicUser(HttpContext http)
    {
        const string scheme = "Basic ";
        var header = http.Request.Headers.Authorization.ToString();
        if (!header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return null;
        var bytes = new byte[header.Length];
        return Convert.TryFromBase64String(header[scheme.Length..].Trim(), bytes, out var written)
            ? Encoding.UTF8.GetString(bytes, 0, written).Split(':')[0]
            : null;
    }
}

internal static class RequestLimitsRegistration
{
    public static void AddRequestLimits(this IServiceCollection services)
    {
        services.AddSingleton<RequestLimits>();
        services.AddSingleton<BodySizes>();
    }

    public static void UseRequestLimits(this IApplicationBuilder app)
    {
        app.Use((http, next) => http.RequestServices.GetRequiredService<BodySizes>().InvokeAsync(http, next));
        app.Use(async (http, next) =>
        {
            if (!await http.RequestServices.GetRequiredService<RequestLimits>().RefuseAttemptAsync(http)) await next(http);
        });
    }
}
