using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records that the party contests the decision (行政复议、行政诉讼).</summary>
internal sealed record RecordRemedy(Guid CaseId, RemedyKind Kind, DateOnly SoughtOn, string Document);

internal sealed class RecordRemedyHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(RecordRemedy command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.RecordRemedy(command, setting.Calendar, act), cancellation);
}
