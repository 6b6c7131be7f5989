using Enforcement.Bureau;
using Enforcement.EvidenceFiles;
using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Says which step of its case a recording among the files of evidence shows (关联办案环节).</summary>
internal sealed record TieRecording(Guid FileId, RecordedStep Step, int Number);

internal sealed class TieRecordingHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(TieRecording command, Act act, CancellationToken cancellation)
    {
        var found = await db.FileAsync(command.FileId, act, cancellation);
        if (found.IsRefused) return found.Refusal;
        var file = found.Value.File;
        if (!file.IsRecording || file.Status == EvidenceFileStatus.Withdrawn) return CaseErrors.NotARecording;
        if (await db.Cases.InStreet(act.Street, file.CaseId, cancellation) is not { } filed) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var tied = filed.TieRecording(file.Id, command.Step, command.Number, setting.Calendar, act);
        return tied.IsRefused ? tied.Refusal : await db.CommitAsync(new RecordKept(file.Id), cancellation);
    }
}
