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

    /// <summary>
    /// The cases of a street that are not closed: some dozens among all of its years. Whoever wants cases of open states starts here, for their
    /// index is taken only by a query that leaves the closed ones out in so many words.
    /// </summary>
    public static IQueryable<PenaltyCase> OpenIn(this IQueryable<PenaltyCase> cases, string street) =>
        cases.Where(known => known.Street == street && known.Status != CaseStatus.Closed);
}
