using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records what the party stated and its check, or that the right was clearly given up (陈述、申辩).</summary>
internal sealed record RecordDefence(
    Guid CaseId, bool Waived, DateOnly StatedOn, string Statement, string Check, bool Adopted);

internal sealed class RecordDefenceHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(RecordDefence command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.RecordDefence(command, setting.Calendar, act), cancellation);
}
