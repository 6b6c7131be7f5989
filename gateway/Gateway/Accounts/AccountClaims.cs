using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Gateway.Accounts;

/// <summary>What a session knows of its account.</summary>
internal sealed class AccountClaims(UserManager<Account> users, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Account>(users, options)
{
    public const string Street = "street";
    public const string Office = "office";
    public const string DisplayName = "display-name";
    public const string MustChangePassword = "must-change-password";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(Street, user.Street));
        identity.AddClaim(new Claim(Office, user.Office));
        identity.AddClaim(new Claim(DisplayName, user.DisplayName));
        if (user.Secret.MustChangePassword) identity.AddClaim(new Claim(MustChangePassword, "true"));
        identity.AddClaims(user.RoleCodes.Select(role => new Claim(Options.ClaimsIdentity.RoleClaimType, role)));
        return identity;
    }
}
