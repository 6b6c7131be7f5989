using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records whether the police filed the case (公安机关立案、不予立案).</summary>
internal sealed record RecordPoliceAnswer(Guid CaseId, PoliceAnswer Answer, DateOnly AnsweredOn, string Reason);

internal sealed class RecordPoliceAnswerHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(RecordPoliceAnswer command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.RecordPoliceAnswer(command, setting.Calendar, act), cancellation);
}
