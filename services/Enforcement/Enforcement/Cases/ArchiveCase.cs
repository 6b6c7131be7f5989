using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Puts a closed case into the archive (归档).</summary>
internal sealed record ArchiveCase(Guid CaseId, string Number, ArchiveRetention Retention, int Pages);

internal sealed class ArchiveCaseHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(ArchiveCase command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.Archive(command, setting.Calendar, act), cancellation);
}
