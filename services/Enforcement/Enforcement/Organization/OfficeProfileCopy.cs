using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Enforcement.Organization;

/// <summary>This service's own copy of the office's profile, kept from Organization's events.</summary>
internal sealed class OfficeProfileCopy : ITechnicalRecord
{
    public required string Street { get; init; }

    public required string Name { get; set; }

    public required string City { get; set; }

    public required string CaseFilingPrefix { get; set; }

    public required string DecisionPrefix { get; set; }

    public required string WorkOrderPrefix { get; set; }
}

internal static class OfficeProfileQueries
{
    /// <summary>The street's profile, or null before it is set.</summary>
    public static Task<OfficeProfileCopy?> InForce(this IQueryable<OfficeProfileCopy> profiles, string street, CancellationToken cancellation) =>
        profiles.FirstOrDefaultAsync(profile => profile.Street == street, cancellation);
}
