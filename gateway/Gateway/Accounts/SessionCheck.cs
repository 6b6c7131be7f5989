using System.Globalization;
using System.Security.Claims;
using Gateway.Persistence;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Accounts;

/// <summary>
/// Looks at every request whether its session still holds: the account is not locked, the stamp is the account's, and the day's work is not
/// over. Roles and office are read anew each time, so that a change of rights waits for nobody's next sign-in.
/// </summary>
internal sealed class SessionCheck(GatewayDbContext db, IUserClaimsPrincipalFactory<Account> claims, SessionTimes times, TimeProvider clock) : CookieAuthenticationEvents
{
    private const string Began = "began";

    public override Task SigningIn(CookieSigningInContext context)
    {
        // A session that is written again, after a step of signing in, began when it began.
        if (!context.Properties.Items.ContainsKey(Began))
            context.Properties.Items[Began] = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (await CurrentAsync(context) is { } account)
        {
            context.ReplacePrincipal(await claims.CreateAsync(account));
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>A page that is not the person's answers 403; one that waits for a step of signing in leads to that step.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (AccountClaims.StepLeft(context.HttpContext.User) is { } step) context.Response.Redirect($"/account/{step}");
        else context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private async Task<Account?> CurrentAsync(CookieValidatePrincipalContext context)
    {
        if (!long.TryParse(context.Properties.Items.TryGetValue(Began, out var text) ? text : null, CultureInfo.InvariantCulture, out var began)
            || clock.GetUtcNow() >= DateTimeOffset.FromUnixTimeSeconds(began) + times.Longest
            || !Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            return null;
        }

        var cancellation = context.HttpContext.RequestAborted;
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(known => known.Id == id, cancellation);
        if (account is null or { IsDisabled: true }) return null;
        var secret = await db.AccountSecrets.AsNoTracking().SingleAsync(row => row.AccountId == id, cancellation);
        if (secret.SecurityStamp != context.Principal!.FindFirstValue(new ClaimsIdentityOptions().SecurityStampClaimType)) return null;
        account.With(secret);
        return account;
    }
}
