using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Enforcement.Bureau;

/// <summary>What the bureau's records look at in a case: its number and who handles it.</summary>
internal sealed record CaseBrief(Guid Id, string Number, Guid LeadOfficerId, Guid AssistingOfficerId)
{
    public bool IsHandledBy(Guid account) => account == LeadOfficerId || account == AssistingOfficerId;
}

internal static class CaseBriefQueries
{
    /// <summary>Those of the cases that exist in the street.</summary>
    public static async Task<IReadOnlyList<CaseBrief>> BriefsAsync(
        this EnforcementDbContext db, string street, IReadOnlyList<Guid> ids, CancellationToken cancellation) =>
        ids.Count == 0
            ? []
            : await db.Cases.AsNoTracking()
                .Where(filed => filed.Street == street && ids.Contains(filed.Id))
                .Select(filed => new CaseBrief(filed.Id, filed.Number, filed.LeadOfficerId, filed.AssistingOfficerId))
                .ToListAsync(cancellation);

    /// <summary>Whether every one of the cases exists in the street.</summary>
    public static async Task<bool> AllExistAsync(
        this EnforcementDbContext db, string street, IReadOnlyList<Guid> ids, CancellationToken cancellation) =>
        (await db.BriefsAsync(street, ids, cancellation)).Count == ids.Distinct().Count();
}
