using System.Collections.Frozen;
using Reports.Claims.Facts;
using Reports.Records;

namespace Reports.Claims;

/// <summary>Every claim that a report can make.</summary>
internal static class ClaimCatalogue
{
    public static IReadOnlyList<ClaimDefinition> All { get; } =
    [
        .. OrganizationClaims.All, .. DecisionClaims.All, .. CaseClaims.All, .. BureauClaims.All, .. OutreachClaims.All, .. RequiredClaims.All,
        .. ArticleClaims.All,
    ];

    private static readonly FrozenDictionary<string, ClaimDefinition> s_byId = All.ToFrozenDictionary(claim => claim.Id, StringComparer.Ordinal);

    public static ClaimDefinition? Find(string id) => s_byId.GetValueOrDefault(id);

    /// <summary>The records of a street that may count at all: not taken back, not lawfully secret.</summary>
    public static IQueryable<ReportRecord> Countable(this IQueryable<ReportRecord> records, string street) =>
        records.Where(record => record.Street == street && !record.IsVoid && !record.IsSecret);
}
