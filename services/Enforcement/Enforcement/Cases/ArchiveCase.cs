using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Puts a closed case into the archive (归档).</summary>
internal sealed record ArchiveCase(Guid CaseId, string Number, ArchiveRetention Retention, int Pages);

internal sealed class ArchiveCaseHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(ArchiveCase command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.Archive(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
