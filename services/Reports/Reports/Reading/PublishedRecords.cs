using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Reports.AnnualReports;
using Reports.Contracts.V1;
using Reports.Freezing;
using Reports.Persistence;
using ReportStatus = Reports.AnnualReports.ReportStatus;

namespace Reports.Reading;

/// <summary>A record with the claim and the published report that rest on it.</summary>
internal sealed record PublishedRecord(ReportSnapshot Report, ReportClaim Claim, ListedRecord Record);

/// <summary>Finds a record among those behind the claims of published reports.</summary>
internal sealed class PublishedRecords(ReportsDbContext db)
{
    /// <summary>The record, or null when no published report rests on it.</summary>
    public async Task<PublishedRecord?> FindAsync(GetPublishedRecordRequest request, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(request.Id, out var id)) return null;
        var rows = await db.FrozenRecords.AsNoTracking()
            .Where(row => row.Street == reader.Street && row.RecordId == id && row.Service == request.Service && row.Kind == request.Kind)
            .ToListAsync(cancellation);
        var reports = rows.Select(row => row.ReportId).Distinct().ToList();
        if (reports.Count == 0) return null;
        var published = await db.Reports.AsNoTracking()
            .Where(report => report.Street == reader.Street && reports.Contains(report.Id) && report.Status == ReportStatus.Published)
            .Where(report => request.Year == 0 || report.Year == request.Year)
            .OrderByDescending(report => report.Year)
            .ToListAsync(cancellation);
        return published.Select(report => Behind(ReportReader.Stored(report), rows, request.ClaimId)).FirstOrDefault(found => found is not null);
    }

    private static PublishedRecord? Behind(ReportSnapshot report, IReadOnlyList<FrozenRecord> rows, string claimId) =>
    (
        from row in rows
        where row.ReportId == report.Id && row.Edition == report.Edition
        let claim = report.Find(row.ClaimId)
        where claim is not null
        orderby claim.Id == claimId descending, claim.RecordCount, claim.Id
        select new PublishedRecord(report, claim, Listed(row))).FirstOrDefault();

    private static ListedRecord Listed(FrozenRecord row) => new()
    {
        Id = row.RecordId,
        Service = row.Service,
        Kind = row.Kind,
        Class = row.Class,
        Number = row.Number,
        Title = row.Title,
        Date = row.Date,
        BegunOn = row.BegunOn,
        EndedOn = row.EndedOn,
        Status = row.Status,
        IsSynthetic = row.IsSynthetic,
        JournalId = row.JournalId,
        FirstNumber = row.FirstNumber,
        LastNumber = row.LastNumber,
        Leaf = Convert.ToHexStringLower(row.Leaf()),
    };
}
