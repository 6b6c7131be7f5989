using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Platform.Hosting.Access;

namespace Portal.Preferences;

/// <summary>Forms of the utility bar.</summary>
public static class PortalEndpoints
{
    /// <summary>
    /// Maps <c>POST /preferences/mode</c> and <c>POST /preferences/language</c>. Both need the antiforgery middleware, keep the choice in a cookie
    /// for a year and send the reader back to the page.
    /// </summary>
    public static IEndpointRouteBuilder MapPortalPreferences(this IEndpointRouteBuilder endpoints)
    {
        var preferences = endpoints.MapGroup("/preferences").ExcludeFromDescription()
            .OpenToAnyone("how the pages look is the reader's own choice, kept in a cookie");
        preferences.MapPost("/mode", (HttpContext http, [FromForm] string? mode, [FromForm] string? returnUrl) =>
            Remember(http, PortalPreferences.ModeCookie, PreferenceCodes.Mode(mode).Code(), returnUrl));
        preferences.MapPost("/language", (HttpContext http, [FromForm] string? lang, [FromForm] string? returnUrl) =>
            Remember(http, PortalPreferences.LanguageCookie, PreferenceCodes.Language(lang).Tag(), returnUrl));
        return endpoints;
    }

    private static RedirectHttpResult Remember(HttpContext http, string cookie, string value, string? returnUrl)
    {
        http.Response.Cookies.Append(cookie, value, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
        });
        return TypedResults.LocalRedirect(ReturnUrl.Safe(returnUrl));
    }
}
