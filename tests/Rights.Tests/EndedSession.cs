using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Rights.Tests;

/// <summary>A session cookie whose time is over, sealed with the gateway's own keys.</summary>
internal static class EndedSession
{
    public static string Of(IServiceProvider services, string cookie)
    {
        var format = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme).TicketDataFormat;
        var at = cookie.IndexOf('=', StringComparison.Ordinal) + 1;
        var ticket = format.Unprotect(cookie[at..]) ?? throw new InvalidOperationException("The session cookie cannot be read.");
        ticket.Properties.IssuedUtc = TimeProvider.System.GetUtcNow().AddHours(-9);
        ticket.Properties.ExpiresUtc = TimeProvider.System.GetUtcNow().AddHours(-1);
        return cookie[..at] + format.Protect(ticket);
    }
}
