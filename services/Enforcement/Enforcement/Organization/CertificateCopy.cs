using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Enforcement.Organization;

/// <summary>This service's own copy of an enforcement certificate, kept from Organization's events.</summary>
internal sealed class CertificateCopy : ITechnicalRecord
{
    public required Guid Id { get; init; }

    public required Guid OfficerId { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>Last day of validity; a revocation moves it forward.</summary>
    public required DateOnly ValidTo { get; set; }
}

internal static class CertificateQueries
{
    /// <summary>Those of the officers who hold a certificate valid on the day (TRN-08).</summary>
    public static async Task<HashSet<Guid>> HoldersOn(
        this IQueryable<CertificateCopy> certificates, DateOnly day, IReadOnlyList<Guid> officers, CancellationToken cancellation) =>
        [
            .. await certificates
                .Where(copy => officers.Contains(copy.OfficerId) && copy.ValidFrom <= day && copy.ValidTo >= day)
                .Select(copy => copy.OfficerId)
                .ToListAsync(cancellation),
        ];
}
