using Microsoft.EntityFrameworkCore;
using Organization.Offices;
using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Findings;

/// <summary>Records a shortcoming that was found.</summary>
internal sealed record RecordFinding(
    FindingSource Source, string Title, DateOnly FoundOn, string OwnerOffice, DateOnly Due, string Cause, string Cure, bool IsSynthetic);

/// <summary>The finding.</summary>
internal sealed record FindingKept(Guid Id);

internal sealed class RecordFindingHandler(OrganizationDbContext db)
{
    public async Task<Result<FindingKept>> HandleAsync(RecordFinding command, Act act, CancellationToken cancellation)
    {
        var hasOwner = await db.Offices.Of(act).AnyAsync(office => office.Code == command.OwnerOffice, cancellation);
        if (!hasOwner) return OfficeErrors.Unknown("ownerOffice");
        var recorded = await db.Findings.Of(act).AnyAsync(
            known => known.FoundOn == command.FoundOn && known.Title == command.Title && known.Status != FindingStatus.Withdrawn, cancellation);
        if (recorded) return FindingErrors.Recorded;
        var entered = Finding.Enter(command, act);
        if (entered.IsRefused) return entered.Refusal;
        db.Findings.Add(entered.Value);
        return await db.CommitAsync(new FindingKept(entered.Value.Id), cancellation);
    }
}
