using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Tells the party of a camera's record and how to see and answer it; number 0 takes the only one that is untold.</summary>
internal sealed record TellOfCameraRecord(Guid CaseId, int Number, DateOnly ToldOn, string Account);

internal sealed class TellOfCameraRecordHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(TellOfCameraRecord command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.TellOfCameraRecord(command, setting.Calendar, act), cancellation);
}
