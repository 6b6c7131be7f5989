using Microsoft.Extensions.Localization;
using Platform.Hosting.Calls;
using Portal.Documents;
using Portal.Formats;
using Portal.Pages.Home;
using Reports.Contracts.V1;

namespace Portal.Pages.Report;

/// <summary>The claims of a report as its pages show them.</summary>
internal static class ReportClaims
{
    private const int ShortWords = 12;
    private const int Quarters = 4;
    private const int Months = 12;
    private const int MostPeriodsShown = 12;

    /// <summary>The panels beside the text, the one asked for first.</summary>
    public static IReadOnlyList<ClaimView> Panels(ReportView report, string? asked, IStringLocalizer<ReportText> words, DateOnly today) =>
        [.. report.Claims.OrderBy(claim => claim.Id == asked ? 0 : 1).Select(claim => Panel(report, claim, words, today))];

    /// <summary>The page with a claim's records.</summary>
    public static string Href(int year, string claimId) => $"/reports/{year}/claims/{claimId}";

    /// <summary>The published data of the report, as JSON.</summary>
    public static string DataHref(int year) => $"/api/reports/v1/annual-reports/{year}";

    /// <summary>The report as an official document.</summary>
    public static string DocumentHref(int year) => $"{DataHref(year)}/document.docx";

    /// <summary>What the records must show for the claim to stand.</summary>
    public static string Requirement(Claim claim, IStringLocalizer<ReportText> words) => claim switch
    {
        { Periods: [var first, ..] } => words["Require_Cadence", PeriodName(claim, words), first.Required],
        { Kind: ClaimKind.Figure } => words["Require_Figure"],
        _ => words["Require_Fact"],
    };

    /// <summary>What the records show.</summary>
    public static string Found(Claim claim, IStringLocalizer<ReportText> words) => claim.Periods.Count > 0
        ? $"{claim.Periods.Count(IsMet)}/{claim.Periods.Count}{PeriodUnit(claim, words)}"
        : words["Found_Records", ChineseFormat.Number(claim.RecordCount)];

    /// <summary>The periods of a cadence and whether each holds enough; one that is not over yet is not missing.</summary>
    public static IReadOnlyList<CadencePeriod> Periods(Claim claim, DateOnly today) =>
    [
        .. claim.Periods.Select(period => new CadencePeriod(
            period.Label,
            period.Count,
            IsMet(period) ? CadenceState.Met : WireTime.Day(period.To) >= today ? CadenceState.Later : CadenceState.Missing)),
    ];

    private static ClaimView Panel(ReportView report, Claim claim, IStringLocalizer<ReportText> words, DateOnly today)
    {
        var isNumber = claim.Kind == ClaimKind.Figure;
        var isShort = !isNumber && claim.Value.Length is > 0 and <= ShortWords;
        var periods = Periods(claim, today);
        return new ClaimView
        {
            Id = claim.Id,
            Number = claim.Id,
            Title = claim.Label,
            Value = isNumber ? claim.Number : claim.RecordCount,
            Words = isShort ? claim.Value : null,
            Unit = isNumber ? claim.Unit : isShort ? words["Panel_WithRecords", ChineseFormat.Number(claim.RecordCount)] : words["Panel_Records"],
            Definition = claim.Definition,
            Period = words["Period", report.Year],
            AsOf = SentInstant.Of(report.AsOf) ?? DateTimeOffset.UnixEpoch,
            RecordsHref = Href(report.Year, claim.Id),
            RecordsTitle = words["Panel_Open", ChineseFormat.Number(claim.RecordCount)],
            Cadence = periods.Count > MostPeriodsShown ? [.. periods.Where(period => period.State == CadenceState.Missing)] : periods,
            Quarters = periods.Count == Quarters,
            Proof = claim.Root.Length == 0 ? [] : [words["Proof_Journal"], words["Proof_Claim", ChineseFormat.Number(claim.RecordCount)], words["Proof_Report"]],
            Checkpoint = claim.Root.Length == 0 ? null : claim.Root,
            DigestHref = claim.Root.Length == 0 ? null : claim.RecordsHref,
        };
    }

    private static bool IsMet(Period period) => period.Count >= period.Required;

    private static string PeriodName(Claim claim, IStringLocalizer<ReportText> words) => words[claim.Periods.Count switch
    {
        Quarters => "Every_Quarter",
        Months => "Every_Month",
        > Months => "Every_Week",
        _ => "Every_Period",
    }];

    private static string PeriodUnit(Claim claim, IStringLocalizer<ReportText> words) => words[claim.Periods.Count switch
    {
        Quarters => "Unit_Quarter",
        Months => "Unit_Month",
        > Months => "Unit_Week",
        _ => "Unit_Period",
    }];
}
