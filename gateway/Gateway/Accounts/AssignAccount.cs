using Gateway.Persistence;
using Organization.Contracts;
using Platform.Journal;
using Platform.Law.Results;

namespace Gateway.Accounts;

/// <summary>Gives an account another office or other roles; its sessions end at once.</summary>
internal sealed record AssignAccount(Guid Id, string Office, IReadOnlyList<string> RoleCodes);

internal sealed class AssignAccountHandler(GatewayDbContext db)
{
    public async Task<Result<Unit>> HandleAsync(AssignAccount command, Act act, CancellationToken cancellation)
    {
        List<FieldFault> faults = [];
        if (command.Office.Length == 0) faults.Add(new("office", "required", "请选择所在机构。"));
        if (command.RoleCodes.Count == 0 || command.RoleCodes.Except(Roles.All, StringComparer.Ordinal).Any()) faults.Add(new("roles", "required", "请至少选择一个角色。"));
        if (faults.Count > 0) return Refusal.Invalid("gateway.account_incomplete", "账号信息不完整。", faults);
        if (await db.AccountAsync(act.Street, command.Id, cancellation) is not { } account) return AccountErrors.NotFound;
        var losesAdministrator = account.IsAdministrator() && !command.RoleCodes.Contains(Roles.Administrator, StringComparer.Ordinal);
        if (losesAdministrator && !await db.CanLoseAsync(account, cancellation)) return AccountErrors.LastAdministrator;
        var assigned = account.Assign(command.Office, command.RoleCodes, act);
        if (assigned.IsRefused) return assigned;
        account.Secret.SecurityStamp = OneTimePassword.NewStamp();
        return await db.SaveOrGiveWayAsync(cancellation);
    }
}
