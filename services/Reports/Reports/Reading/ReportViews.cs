using Platform.Hosting.Calls;
using Reports.AnnualReports;
using Reports.Claims;
using Wire = Reports.Contracts.V1;

namespace Reports.Reading;

/// <summary>Writes reports onto the wire.</summary>
internal static class ReportViews
{
    private static readonly string[] s_numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    /// <summary>A section's title with its number, such as 一、.</summary>
    public static string Numbered(int index, string title) => $"{s_numerals[index]}、{title}";

    public static Wire.ReportView View(ReportSnapshot report) => new()
    {
        Id = report.Id.ToString(),
        Year = report.Year,
        Office = report.Office,
        Status = View(report.Status),
        Title = report.Title,
        DocumentNumber = report.DocumentNumber,
        SignedOn = WireTime.Day(report.SignedOn),
        SubmittedOn = WireTime.Day(report.SubmittedOn),
        PublishedOn = WireTime.Day(report.PublishedOn),
        AsOf = WireTime.Microseconds(report.AsOf),
        FrozenAt = report.FrozenAt is { } at ? WireTime.Microseconds(at) : 0,
        Root = report.Root,
        Edition = report.Edition,
        Sections =
        {
            report.Body.Sections.Select((section, index) => new Wire.ReportSection
            {
                Id = section.Id,
                Title = Numbered(index, section.Title),
                Paragraphs =
                {
                    section.Paragraphs.Select(paragraph => new Wire.Paragraph
                    {
                        Id = paragraph.Id,
                        Text = paragraph.PlainText(),
                        Wording = paragraph.Wording,
                        IsEdited = paragraph.IsEdited,
                        Segments = { paragraph.Segments.Select(segment => new Wire.Segment { Text = segment.Text, ClaimId = segment.ClaimId }) },
                    }),
                },
            }),
        },
        Claims = { report.Body.Claims.Select(claim => View(report, claim)) },
        Sources = { report.Sources.Select(View) },
        Warnings = { report.Status == ReportStatus.Published ? DueDays.Check(report.Year, report.SubmittedOn, report.PublishedOn).Select(View) : [] },
    };

    public static Wire.Claim View(ReportSnapshot report, ReportClaim claim) => new()
    {
        Id = claim.Id,
        Kind = (Wire.ClaimKind)((int)claim.Kind + 1),
        Label = claim.Label,
        Unit = claim.Unit,
        Definition = claim.Definition,
        Verdict = View(claim.Verdict),
        Number = claim.Number,
        Value = claim.Value,
        RecordCount = claim.RecordCount,
        SyntheticCount = claim.SyntheticCount,
        Periods = { claim.Periods.Select(View) },
        Proposed = claim.Proposed,
        ProposedTaken = claim.IsProposedTaken,
        Shortfall = claim.Shortfall,
        Root = claim.Root,
        IsLastKnown = report.IsLastKnown(claim),
        AsOf = report.AsOfOf(claim) is { } at ? WireTime.Microseconds(at) : 0,
        Sources = { claim.Sources },
        RecordsHref = ReportSnapshot.RecordsHref(report.Year, claim.Id),
        Parts = { claim.Parts.Select(View) },
    };

    public static Wire.SourceState View(SourceAsOf source) => new()
    {
        Service = source.Service,
        JournalId = source.JournalId.ToString(),
        Applied = source.Applied,
        AsOf = source.AsOf is { } at ? WireTime.Microseconds(at) : 0,
        IsReachable = source.IsReachable,
        Behind = source.Behind,
        Parked = source.Parked,
        JournalSize = source.JournalSize,
        JournalRoot = source.JournalRoot,
    };

    public static Wire.Warning View(DueWarning warning) => new() { RuleId = warning.RuleId, Article = warning.Article, Text = warning.Text };

    public static Wire.ReportStatus View(ReportStatus status) => (Wire.ReportStatus)((int)status + 1);

    public static Wire.Verdict View(Verdict verdict) => (Wire.Verdict)((int)verdict + 1);

    public static Wire.Part View(ClaimPart part) => new() { Name = part.Name, Count = part.Count };

    public static Wire.ClaimRecord View(ListedRecord record) => new()
    {
        Id = record.Id.ToString(),
        Service = record.Service,
        Kind = record.Kind,
        RecordClass = record.Class,
        Number = record.Number,
        Title = record.Title,
        Date = WireTime.Day(record.Date),
        BegunOn = WireTime.Day(record.BegunOn),
        EndedOn = WireTime.Day(record.EndedOn),
        Status = record.Status,
        Href = record.Href,
        IsSynthetic = record.IsSynthetic,
        JournalId = record.JournalId.ToString(),
        FirstNumber = record.FirstNumber,
        LastNumber = record.LastNumber,
        Leaf = record.Leaf,
    };

    private static Wire.Period View(PeriodCount period) => new()
    {
        Label = period.Label,
        From = WireTime.Day(period.From),
        To = WireTime.Day(period.To),
        Count = period.Count,
        Required = period.Required,
    };
}
