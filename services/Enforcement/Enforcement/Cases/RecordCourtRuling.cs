using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records the court's ruling on the application.</summary>
internal sealed record RecordCourtRuling(Guid CaseId, DateOnly RuledOn, bool IsGranted, string Document);

internal sealed class RecordCourtRulingHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(RecordCourtRuling command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.RecordCourtRuling(command, setting.Calendar, act), cancellation);
}
