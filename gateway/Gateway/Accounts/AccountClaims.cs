using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Gateway.Accounts;

/// <summary>
/// What a session knows of its account. While a step of signing in is left (a password to change, a second factor to set up) the session
/// has no roles: it can take that step and nothing else.
/// </summary>
internal sealed class AccountClaims(UserManager<Account> users, SecondFactorDemand demand, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account>(users, options)
{
    public const string Street = "street";
    public const string Office = "office";
    public const string DisplayName = "display-name";
    public const string Unfinished = "unfinished";
    public const string MustChangePassword = "password";
    public const string MustSetSecondFactor = "second-factor";

    /// <summary>The step that is left, or null when the person is signed in.</summary>
    public static string? StepLeft(ClaimsPrincipal user) => user.FindFirstValue(Unfinished);

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(Street, user.Street));
        identity.AddClaim(new Claim(Office, user.Office));
        identity.AddClaim(new Claim(DisplayName, user.DisplayName));
        if (user.Secret.MustChangePassword) identity.AddClaim(new Claim(Unfinished, MustChangePassword));
        else if (!await demand.IsMetByAsync(user)) identity.AddClaim(new Claim(Unfinished, MustSetSecondFactor));
        else identity.AddClaims(user.RoleCodes.Select(role => new Claim(Options.ClaimsIdentity.RoleClaimType, role)));
        return identity;
    }
}
