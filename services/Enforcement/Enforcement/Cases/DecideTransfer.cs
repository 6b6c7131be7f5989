using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The main head approves the transfer to the police or refuses it (批准移送).</summary>
internal sealed record DecideTransfer(Guid CaseId, TransferRuling Ruling, string Reason);

internal sealed class DecideTransferHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(DecideTransfer command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.DecideTransfer(command, setting.Calendar, act), cancellation);
}
