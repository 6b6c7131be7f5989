using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.EvidenceFiles;

internal sealed class WithdrawEvidenceFileHandler(EnforcementDbContext db)
{
    /// <summary>Leaves a file out of the evidence; content and history stay. A step that it showed has no recording any more.</summary>
    public async Task<Result<RecordKept>> HandleAsync(TakeBack command, Act act, CancellationToken cancellation)
    {
        var found = await db.FileAsync(command.Id, act, cancellation);
        if (found.IsRefused) return found.Refusal;
        var file = found.Value.File;
        if (await db.Cases.InStreet(act.Street, file.CaseId, cancellation) is not { } filed) return CaseErrors.NotFound;
        var withdrawn = file.Withdraw(command.Reason, filed, act);
        if (withdrawn.IsRefused) return withdrawn.Refusal;
        filed.ReleaseRecording(file.Id, (await db.SettingOfAsync(act.Street, cancellation)).Calendar, act);
        return await db.CommitAsync(new RecordKept(file.Id), cancellation);
    }
}
