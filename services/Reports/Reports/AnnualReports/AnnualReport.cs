using System.Text.RegularExpressions;
using Platform.Journal;
using Platform.Law.Results;
using Reports.Contracts.Events.V1;
using Reports.Freezing;

namespace Reports.AnnualReports;

/// <summary>The annual report on law-based government of one year (法治政府建设年度报告), from draft to publication.</summary>
internal sealed partial class AnnualReport : Aggregate
{
    private AnnualReport()
    {
    }

    private AnnualReport(Guid id, string street)
        : base(id, street)
    {
    }

    public int Year { get; private set; }

    public ReportStatus Status { get; private set; }

    public string Office { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>How often it was frozen.</summary>
    public int Edition { get; private set; }

    public DateTimeOffset CompiledAt { get; private set; }

    public DateTimeOffset? FrozenAt { get; private set; }

    /// <summary>Merkle root over the claims' roots, hexadecimal; empty while it is a draft.</summary>
    public string Root { get; private set; } = "";

    public int RecordCount { get; private set; }

    public string DocumentNumber { get; private set; } = "";

    public DateOnly? SignedOn { get; private set; }

    public DateOnly? SubmittedOn { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    public string ReopenReason { get; private set; } = "";

    public IReadOnlyList<ParagraphEdit> Edits { get; private set; } = [];

    /// <summary>Claims whose proposed wording was taken.</summary>
    public IReadOnlyList<string> Taken { get; private set; } = [];

    public ReportBody Body { get; private set; } = ReportBody.Empty;

    public IReadOnlyList<SourceAsOf> Sources { get; private set; } = [];

    public static string TitleOf(string office, int year) => $"{office}{year}年度法治政府建设情况报告";

    /// <summary>Begins the report of a year with its first compilation.</summary>
    public static AnnualReport Begin(int year, Compilation compiled, Act act)
    {
        var report = new AnnualReport(act.NewId(), act.Street) { Year = year, Status = ReportStatus.Draft };
        report.Take(compiled, act);
        report.Record("AnnualReportBegun", act, happened: null, "RPT-04");
        return report;
    }

    /// <summary>Replaces the text by a new compilation, made with the edits and taken wordings given.</summary>
    public Result<Unit> Recompile(string type, Compilation compiled, IReadOnlyList<ParagraphEdit> edits, IReadOnlyList<string> taken, Act act)
    {
        if (Status != ReportStatus.Draft) return ReportErrors.NotADraft;
        Edits = edits;
        Taken = taken;
        Take(compiled, act);
        Record(type, act, happened: null, "RPT-04");
        return Unit.Value;
    }

    /// <summary>Lets the claims and their records stand as they are in this compilation.</summary>
    public Result<Unit> Freeze(Compilation compiled, FrozenEdition frozen, Act act)
    {
        if (Status != ReportStatus.Draft) return ReportErrors.NotADraft;
        Take(compiled, act);
        Body = frozen.Body;
        Status = ReportStatus.Frozen;
        Edition = frozen.Edition;
        FrozenAt = act.At;
        Root = frozen.Root;
        RecordCount = frozen.Records.Count;
        Record(
            nameof(AnnualReportFrozen), act,
            new AnnualReportFrozen(Id, Year, Edition, act.At, Body.Claims.Count, RecordCount, Root), "RPT-04");
        return Unit.Value;
    }

    /// <summary>Makes a frozen report that is not public a draft again.</summary>
    public Result<Unit> Reopen(string reason, Act act)
    {
        if (Status != ReportStatus.Frozen) return ReportErrors.NotFrozen;
        Status = ReportStatus.Draft;
        ReopenReason = reason;
        FrozenAt = null;
        Root = "";
        RecordCount = 0;
        Record(nameof(AnnualReportReopened), act, new AnnualReportReopened(Id, Year, Edition));
        return Unit.Value;
    }

    /// <summary>
    /// Publishes the frozen report. Refused while a claim in it is unproved or a section that art. 25 asks for is empty; late days are no
    /// reason to refuse (<see cref="DueDays"/>).
    /// </summary>
    public Result<Unit> Publish(Publication publication, Act act)
    {
        if (Status != ReportStatus.Frozen) return ReportErrors.NotFrozen;
        var unproved = Body.Claims.Where(claim => claim.Verdict != Claims.Verdict.Supported).ToList();
        if (unproved.Count > 0) return ReportErrors.ClaimsUnproved(unproved);
        if (Body.Sections.FirstOrDefault(IsMissing) is { } missing) return ReportErrors.SectionEmpty(missing.Title);
        if (!NumberForm().IsMatch(publication.DocumentNumber)) return ReportErrors.NumberMalformed;
        if (publication.PublishedOn > act.Day) return ReportErrors.DateInFuture("publishedOn", "发布日期", act.Day);
        if (publication.SubmittedOn > act.Day) return ReportErrors.DateInFuture("submittedOn", "报送日期", act.Day);
        if (publication.SignedOn > publication.PublishedOn || publication.SignedOn > publication.SubmittedOn) return ReportErrors.DatesReversed;
        Status = ReportStatus.Published;
        DocumentNumber = publication.DocumentNumber;
        SignedOn = publication.SignedOn;
        SubmittedOn = publication.SubmittedOn;
        PublishedOn = publication.PublishedOn;
        Record(
            nameof(AnnualReportPublished), act,
            new AnnualReportPublished(
                Id, Year, Edition, Title, DocumentNumber, publication.SignedOn, publication.SubmittedOn, publication.PublishedOn, Root),
            "RPT-01", "RPT-03", "RPT-04");
        return Unit.Value;
    }

    private static bool IsMissing(ReportSection section) =>
        section.RuleItem > 0 && section.Paragraphs.All(paragraph => paragraph.PlainText().Trim().Length == 0);

    private void Take(Compilation compiled, Act act)
    {
        Office = compiled.Office;
        Title = TitleOf(compiled.Office, Year);
        Body = compiled.Body;
        Sources = compiled.Sources;
        CompiledAt = act.At;
    }

    [GeneratedRegex("^[^第〔〕]+〔[0-9]{4}〕[1-9][0-9]*号$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberForm();
}

/// <summary>Number and days of a publication.</summary>
internal sealed record Publication(string DocumentNumber, DateOnly SignedOn, DateOnly? SubmittedOn, DateOnly PublishedOn);
