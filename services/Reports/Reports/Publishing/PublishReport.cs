using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law;
using Platform.Law.Results;
using Reports.AnnualReports;
using Reports.Office;
using Reports.Persistence;

namespace Reports.Publishing;

/// <summary>Publishes a frozen report. An empty number is the office's next; days left out are the freezing's and today.</summary>
internal sealed record PublishReport(int Year, string DocumentNumber, DateOnly? SignedOn, DateOnly? SubmittedOn, DateOnly? PublishedOn);

/// <summary>The published report with warnings about its days.</summary>
internal sealed record ReportPublished(Guid Id, string DocumentNumber, DateOnly PublishedOn, IReadOnlyList<DueWarning> Warnings);

internal sealed class PublishReportHandler(ReportsDbContext db)
{
    public async Task<Result<ReportPublished>> HandleAsync(PublishReport command, Act act, CancellationToken cancellation)
    {
        var report = await db.Reports.OfYear(act.Street, command.Year, cancellation);
        if (report is null) return ReportErrors.NotCompiled;
        if (report.FrozenAt is not { } frozenAt) return ReportErrors.NotFrozen;
        var signedOn = command.SignedOn ?? LegalTime.DateOf(frozenAt);
        var number = command.DocumentNumber.Length > 0 ? command.DocumentNumber : await NumberAsync(act.Street, signedOn.Year, cancellation);
        if (number is null) return ReportErrors.ProfileMissing;
        var publication = new Publication(number, signedOn, command.SubmittedOn, command.PublishedOn ?? act.Day);
        var done = report.Publish(publication, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(
            new ReportPublished(
                report.Id, number, publication.PublishedOn, DueDays.Check(report.Year, publication.SubmittedOn, publication.PublishedOn)),
            cancellation);
    }

    private async Task<string?> NumberAsync(string street, int year, CancellationToken cancellation)
    {
        var profile = await db.OfficeProfiles.InForce(street, cancellation);
        if (profile is null || profile.ReportPrefix.Length == 0) return null;
        var head = $"{profile.ReportPrefix}〔{year}〕";
        var taken = await db.Reports.Where(known => known.Street == street && known.DocumentNumber.StartsWith(head)).Select(known => known.DocumentNumber)
            .ToListAsync(cancellation);
        var last = taken.Select(number => int.TryParse(number[head.Length..].TrimEnd('号'), out var sequence) ? sequence : 0).DefaultIfEmpty().Max();
        return $"{head}{last + 1}号";
    }
}
