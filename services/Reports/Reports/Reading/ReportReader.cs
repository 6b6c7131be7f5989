using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Reports.AnnualReports;
using Reports.Claims;
using Reports.Persistence;

namespace Reports.Reading;

/// <summary>A record behind a claim, for a list. Properties, not parameters: a query goes on over what it selects only so.</summary>
internal sealed record ListedRecord
{
    public required Guid Id { get; init; }

    public required string Service { get; init; }

    public required string Kind { get; init; }

    public required string Class { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public DateOnly? Date { get; init; }

    public DateOnly? BegunOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    public required string Status { get; init; }

    public bool IsSynthetic { get; init; }

    public Guid JournalId { get; init; }

    public long FirstNumber { get; init; }

    public long LastNumber { get; init; }

    /// <summary>Leaf hash of a frozen record, hexadecimal; empty for a draft.</summary>
    public string Leaf { get; init; } = "";

    public string Href => $"/records/{Service}/{Kind}/{Id}";
}

/// <summary>One page of the records behind a claim.</summary>
internal sealed record ClaimRecordPage(ReportSnapshot Report, ReportClaim Claim, int Total, IReadOnlyList<ListedRecord> Items, IReadOnlyList<ClaimPart> Parts);

/// <summary>Reads reports: visitors see what is published, staff the draft too.</summary>
internal sealed class ReportReader(ReportsDbContext db, ReportCompiler compiler)
{
    public const int LargestPage = 200;

    /// <summary>The report of a year, or null when there is none that the reader may see.</summary>
    public async Task<ReportSnapshot?> FindAsync(int year, Act reader, bool isStaff, CancellationToken cancellation)
    {
        var report = await db.Reports.AsNoTracking().OfYear(reader.Street, year, cancellation);
        if (report is null || (report.Status != ReportStatus.Published && !isStaff)) return null;
        if (report.Status != ReportStatus.Draft) return Stored(report);
        var compiled = await compiler.CompileAsync(reader.Street, year, report.Edits, report.Taken, cancellation);
        return Stored(report) with
        {
            Office = compiled.Office,
            Title = AnnualReport.TitleOf(compiled.Office, year),
            Body = compiled.Body,
            Sources = compiled.Sources,
            AsOf = reader.At,
        };
    }

    /// <summary>A page of the records behind a claim, or null when the reader may see no such claim.</summary>
    public async Task<ClaimRecordPage?> RecordsAsync(
        int year, string claimId, Act reader, bool isStaff, RecordFilter filter, CancellationToken cancellation)
    {
        var report = await FindAsync(year, reader, isStaff, cancellation);
        if (report?.Find(claimId) is null && isStaff) report = await UnstatedAsync(year, claimId, reader, cancellation);
        if (report?.Find(claimId) is not { } claim) return null;
        var records = report.Status == ReportStatus.Draft
            ? Live(reader.Street, claimId, year)
            : Frozen(reader.Street, report, claimId);
        if (filter.Search.Length > 0) records = records.Where(record => record.Number.Contains(filter.Search) || record.Title.Contains(filter.Search));
        var parts = await records.GroupBy(record => record.Class).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation);
        if (filter.Class.Length > 0) records = records.Where(record => record.Class == filter.Class);
        var size = filter.SizeWithin(LargestPage);
        var total = await records.CountAsync(cancellation);
        var page = await records
            .OrderBy(record => record.Date).ThenBy(record => record.Number).ThenBy(record => record.Id)
            .Skip((filter.PageFrom1 - 1) * size).Take(size)
            .ToListAsync(cancellation);
        var items = report.Status == ReportStatus.Draft ? page : await WithLeavesAsync(reader.Street, report, claimId, page, cancellation);
        return new ClaimRecordPage(report, claim, total, items, [.. parts.OrderByDescending(part => part.Count).Select(part => new ClaimPart(part.Key, part.Count))]);
    }

    /// <summary>A claim that no report of the year states, as its records give it now: staff open every figure, whether or not a report was begun.</summary>
    private async Task<ReportSnapshot?> UnstatedAsync(int year, string claimId, Act reader, CancellationToken cancellation)
    {
        if (ClaimCatalogue.Find(claimId) is not { } definition || year is < 2000 or > 2100) return null;
        var judged = await compiler.JudgeAsync(reader.Street, definition, year, cancellation);
        return new ReportSnapshot(
            Guid.Empty, year, "", "", ReportStatus.Draft, Edition: 0, new ReportBody([], [ReportCompiler.Claim(judged, isTaken: false)]), [], reader.At,
            FrozenAt: null, "", "", SignedOn: null, SubmittedOn: null, PublishedOn: null);
    }

    internal static ReportSnapshot Stored(AnnualReport report) => new(
        report.Id, report.Year, report.Office, report.Title, report.Status, report.Edition, report.Body, report.Sources, report.FrozenAt ?? report.CompiledAt,
        report.FrozenAt, report.Root, report.DocumentNumber, report.SignedOn, report.SubmittedOn, report.PublishedOn);

    private IQueryable<ListedRecord> Live(string street, string claimId, int year) => ClaimCatalogue.Find(claimId)!
        .Members(db.Records.AsNoTracking().Countable(street), year)
        .Select(record => new ListedRecord
        {
            Id = record.Id,
            Service = record.Service,
            Kind = record.Kind,
            Class = record.Class,
            Number = record.Number,
            Title = record.Title,
            Date = record.Date,
            BegunOn = record.BegunOn,
            EndedOn = record.EndedOn,
            Status = record.Status,
            IsSynthetic = record.IsSynthetic,
            JournalId = record.JournalId,
            FirstNumber = record.FirstNumber,
            LastNumber = record.LastNumber,
        });

    private IQueryable<ListedRecord> Frozen(string street, ReportSnapshot report, string claimId) => db.FrozenRecords.AsNoTracking()
        .Where(record => record.Street == street && record.ReportId == report.Id && record.Edition == report.Edition && record.ClaimId == claimId)
        .Select(record => new ListedRecord
        {
            Id = record.RecordId,
            Service = record.Service,
            Kind = record.Kind,
            Class = record.Class,
            Number = record.Number,
            Title = record.Title,
            Date = record.Date,
            BegunOn = record.BegunOn,
            EndedOn = record.EndedOn,
            Status = record.Status,
            IsSynthetic = record.IsSynthetic,
            JournalId = record.JournalId,
            FirstNumber = record.FirstNumber,
            LastNumber = record.LastNumber,
        });

    private async Task<IReadOnlyList<ListedRecord>> WithLeavesAsync(
        string street, ReportSnapshot report, string claimId, IReadOnlyList<ListedRecord> page, CancellationToken cancellation)
    {
        var ids = page.Select(record => record.Id).ToList();
        var rows = await db.FrozenRecords.AsNoTracking()
            .Where(row => row.Street == street && row.ReportId == report.Id && row.Edition == report.Edition && row.ClaimId == claimId && ids.Contains(row.RecordId))
            .ToListAsync(cancellation);
        return [.. page.Select(record => record with { Leaf = Convert.ToHexStringLower(rows.Find(row => row.RecordId == record.Id && row.Kind == record.Kind)!.Leaf()) })];
    }
}

/// <summary>Which page of records, and of which.</summary>
internal sealed record RecordFilter(int Page, int Size, string Search = "", string Class = "")
{
    private const int UsualSize = 50;

    public int PageFrom1 => Math.Max(Page, 1);

    public int SizeWithin(int largest) => Size < 1 ? UsualSize : Math.Min(Size, largest);
}
