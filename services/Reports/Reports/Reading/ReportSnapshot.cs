using Reports.AnnualReports;

namespace Reports.Reading;

/// <summary>A report as a reader sees it: computed now for a draft, as frozen otherwise.</summary>
internal sealed record ReportSnapshot(
    Guid Id, int Year, string Office, string Title, ReportStatus Status, int Edition, ReportBody Body, IReadOnlyList<SourceAsOf> Sources,
    DateTimeOffset AsOf, DateTimeOffset? FrozenAt, string Root, string DocumentNumber, DateOnly? SignedOn, DateOnly? SubmittedOn, DateOnly? PublishedOn)
{
    public ReportClaim? Find(string claimId) => Body.Claims.FirstOrDefault(claim => claim.Id == claimId);

    /// <summary>Whether a draft's claim rests on a source that cannot be read now.</summary>
    public bool IsLastKnown(ReportClaim claim) =>
        Status == ReportStatus.Draft && Sources.Any(source => !source.IsReachable && claim.Sources.Contains(source.Service));

    /// <summary>The oldest state of the sources behind a claim; null when one of them never spoke.</summary>
    public DateTimeOffset? AsOfOf(ReportClaim claim)
    {
        var behind = Sources.Where(source => claim.Sources.Contains(source.Service)).Select(source => source.AsOf).ToList();
        return behind.Count == 0 || behind.Contains(null) ? null : behind.Min();
    }

    public static string RecordsHref(int year, string claimId) => $"/api/reports/v1/annual-reports/{year}/claims/{claimId}/records";
}
