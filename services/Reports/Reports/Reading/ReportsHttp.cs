using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Platform.Hosting.Access;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Persistence;
using Reports.AnnualReports;
using Reports.Claims;

namespace Reports.Reading;

/// <summary>Reports over REST: published ones for anyone, drafts for staff.</summary>
internal static class ReportsHttp
{
    private const string WordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapReports(this IEndpointRouteBuilder endpoints)
    {
        var reports = endpoints.MapGroup("/api/reports/v1/annual-reports")
            .RequireAuthorization(ReportsPolicies.ReadPublished)
            .WithTags("annual-reports");
        reports.MapGet("/{year:int}", GetAsync)
            .WithName("reports.getAnnualReport")
            .WithSummary("读取一年的年度报告：各部分、各段落和每个数字的口径与结论。")
            .Produces<ReportJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        reports.MapGet("/{year:int}/claims/{claimId}/records", RecordsAsync)
            .WithName("reports.listClaimRecords")
            .WithSummary("读取一个数字背后的记录，分页。")
            .Produces<ClaimRecordsJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        reports.MapGet("/{year:int}/document.docx", DocumentAsync)
            .WithName("reports.getAnnualReportDocument")
            .WithSummary("读取公文格式的年度报告。")
            .Produces(StatusCodes.Status200OK, contentType: WordDocument)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<JsonHttpResult<ReportJson>, ProblemHttpResult>> GetAsync(
        int year, HttpContext http, ReportReader reader, Acts acts, CancellationToken cancellation)
    {
        var report = await reader.FindAsync(year, acts.Of(http), IsStaff(http), cancellation);
        return report is null ? ReportErrors.NotFound.ToProblem() : TypedResults.Json(Json(report), DocumentJson.Options);
    }

    private static async Task<Results<JsonHttpResult<ClaimRecordsJson>, ProblemHttpResult>> RecordsAsync(
        int year, string claimId, HttpContext http, ReportReader reader, Acts acts, CancellationToken cancellation, int page = 1, int size = 50)
    {
        var filter = new RecordFilter(page, size);
        var found = await reader.RecordsAsync(year, claimId, acts.Of(http), IsStaff(http), filter, cancellation);
        if (found is null) return ReportErrors.ClaimNotFound.ToProblem();
        var (number, length) = (filter.PageFrom1, filter.SizeWithin(ReportReader.LargestPage));
        var next = (long)number * length < found.Total ? $"{ReportSnapshot.RecordsHref(year, claimId)}?page={number + 1}&size={length}" : null;
        return TypedResults.Json(
            new ClaimRecordsJson(claimId, found.Total, [.. found.Items.Select(record => new RecordJson(
                record.Id, record.Service, record.Kind, record.Title, record.Date?.ToString("yyyy-MM-dd"), record.Href))], next),
            DocumentJson.Options);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> DocumentAsync(
        int year, HttpContext http, ReportReader reader, Acts acts, CancellationToken cancellation)
    {
        var report = await reader.FindAsync(year, acts.Of(http), IsStaff(http), cancellation);
        if (report is null) return ReportErrors.NotFound.ToProblem();
        return TypedResults.File(ReportDocument.ToBytes(report), WordDocument, $"annual-report-{year}.docx");
    }

    private static bool IsStaff(HttpContext http) => Caller.From(http.User) is { Kind: CallerKind.Staff };

    private static ReportJson Json(ReportSnapshot report) => new(
        report.Year, report.Office, Lower(report.Status), report.AsOf,
        [
            .. report.Body.Sections.Select((section, index) => new SectionJson(
                section.Id, ReportViews.Numbered(index, section.Title),
                [
                    .. section.Paragraphs.Select(paragraph => new ParagraphJson(
                        paragraph.PlainText(),
                        [
                            .. paragraph.Segments.Select(segment => segment.ClaimId).Where(id => id.Length > 0).Distinct()
                                .Select(id => Json(report.Year, report.Find(id)!)),
                        ])),
                ])),
        ]);

    private static ClaimJson Json(int year, ReportClaim claim) => new(
        claim.Id, Lower(claim.Kind), claim.Label, claim.Kind == ClaimKind.Figure ? claim.Number : claim.Value, claim.Unit, claim.Definition,
        Lower(claim.Verdict), claim.RecordCount, ReportSnapshot.RecordsHref(year, claim.Id));

#pragma warning disable CA1308 // The words of this interface are lower case.
    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}

internal sealed record ReportJson(int Year, string Office, string Status, DateTimeOffset AsOf, IReadOnlyList<SectionJson> Sections);

internal sealed record SectionJson(string Id, string Title, IReadOnlyList<ParagraphJson> Paragraphs);

internal sealed record ParagraphJson(string Text, IReadOnlyList<ClaimJson> Claims);

/// <summary>A claim; <paramref name="Value"/> is a number for a figure and text otherwise.</summary>
internal sealed record ClaimJson(
    string Id, string Kind, string Label, object Value, string Unit, string Definition, string Verdict, int RecordCount, string RecordsHref);

internal sealed record ClaimRecordsJson(string ClaimId, int Total, IReadOnlyList<RecordJson> Items, string? Next);

internal sealed record RecordJson(Guid Id, string Service, string Kind, string Title, string? Date, string Href);
