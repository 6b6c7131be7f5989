using Gateway.Persistence;
using Microsoft.EntityFrameworkCore;
using Organization.Contracts;
using Platform.Journal;
using Platform.Law.Results;

namespace Gateway.Accounts;

/// <summary>Demands a second factor of every account with one of these roles, from its next page on.</summary>
internal sealed record SetSecondFactorRoles(IReadOnlyList<string> RoleCodes);

internal sealed class SetSecondFactorRolesHandler(GatewayDbContext db)
{
    public async Task<Result<Unit>> HandleAsync(SetSecondFactorRoles command, Act act, CancellationToken cancellation)
    {
        if (command.RoleCodes.Except(Roles.All, StringComparer.Ordinal).Any())
            return Refusal.Invalid("gateway.unknown_role", "角色不正确。", "roles");
        var rules = await db.SignInRules.SingleOrDefaultAsync(known => known.Street == act.Street, cancellation);
        if (rules is null) db.SignInRules.Add(rules = SignInRules.Begin(act));
        rules.Require(command.RoleCodes, act);
        return await db.SaveOrGiveWayAsync(cancellation);
    }
}
