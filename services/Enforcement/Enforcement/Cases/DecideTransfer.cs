using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The main head approves the transfer to the police or refuses it (批准移送).</summary>
internal sealed record DecideTransfer(Guid CaseId, TransferRuling Ruling, string Reason);

internal sealed class DecideTransferHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(DecideTransfer command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.DecideTransfer(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
