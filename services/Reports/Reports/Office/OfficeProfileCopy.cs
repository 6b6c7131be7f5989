using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Reports.Office;

/// <summary>This service's own copy of the office's profile, kept from Organization's events.</summary>
internal sealed class OfficeProfileCopy : ITechnicalRecord
{
    public required string Street { get; init; }

    public string Name { get; set; } = "";

    public string ShortName { get; set; } = "";

    public string City { get; set; } = "";

    public string ReportPrefix { get; set; } = "";
}

internal static class OfficeProfileQueries
{
    /// <summary>The street's profile, or null before it is set.</summary>
    public static Task<OfficeProfileCopy?> InForce(this IQueryable<OfficeProfileCopy> profiles, string street, CancellationToken cancellation) =>
        profiles.AsNoTracking().FirstOrDefaultAsync(profile => profile.Street == street, cancellation);
}
