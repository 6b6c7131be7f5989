using Microsoft.EntityFrameworkCore;

namespace Enforcement.Cases;

/// <summary>The reply of most acts: the case and how far it is now.</summary>
internal sealed record CaseChanged(Guid Id, string Status)
{
    public static CaseChanged Of(PenaltyCase changed) => new(changed.Id, changed.Status.ToString());
}

internal static class PenaltyCaseQueries
{
    /// <summary>The case of a street, or null.</summary>
    public static Task<PenaltyCase?> InStreet(this IQueryable<PenaltyCase> cases, string street, Guid id, CancellationToken cancellation) =>
        cases.FirstOrDefaultAsync(known => known.Street == street && known.Id == id, cancellation);
}
