using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Says in writing why a step has no audio-video record (说明没有音像记录的原因).</summary>
internal sealed record ExplainMissingRecording(Guid CaseId, RecordedStep Step, int Number, string Reason);

internal sealed class ExplainMissingRecordingHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(ExplainMissingRecording command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(
            command.CaseId, act,
            (found, setting) => found.ExplainMissingRecording(command.Step, command.Number, command.Reason, setting.Calendar, act), cancellation);
}
