using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Deadlines;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.YearStatistics;

/// <summary>Reads yearly statistics: what is counted now for staff, what was published for anyone.</summary>
internal sealed class StatisticsQueries(EnforcementDbContext db, YearCount count)
{
    public async Task<YearStatisticsView> CountAsync(int year, Act reader, CancellationToken cancellation)
    {
        var counted = await count.CountAsync(year, reader.Street, cancellation);
        var stands = await OfYear(year, reader.Street).FirstOrDefaultAsync(cancellation);
        return new YearStatisticsView
        {
            Year = year,
            Rows = { counted.Figures.Rows.Select(View) },
            LeftOut = counted.Figures.LeftOut,
            Inspections = counted.Figures.Inspections,
            CountedOn = WireTime.Day(reader.Day),
            DueOn = WireTime.Day(DueOf(year)),
            Edition = stands?.Edition ?? 0,
            StandingId = stands?.Id.ToString() ?? "",
            Reports = { stands?.Reports.Select(View) ?? [] },
            Differs = stands is not null && !stands.Figures.Says(counted.Figures),
            IsSynthetic = counted.IsSynthetic,
        };
    }

    public async Task<PublishedStatistics> PublishedAsync(int year, string street, CancellationToken cancellation)
    {
        var editions = await OfYear(year, street).ToListAsync(cancellation);
        var reply = new PublishedStatistics
        {
            DueOn = WireTime.Day(DueOf(year)),
            Earlier = { editions.Skip(1).Select(Brief) },
            Years = { await Editions(street).Select(known => known.Year).Distinct().OrderByDescending(known => known).ToListAsync(cancellation) },
        };
        if (editions.Count > 0) reply.Edition = Public(editions[0]);
        return reply;
    }

    /// <summary>The edition of a year that stands; null when none is published.</summary>
    public Task<StatisticsEdition?> StandingAsync(int year, string street, CancellationToken cancellation) =>
        OfYear(year, street).FirstOrDefaultAsync(cancellation);

    public async Task<StatisticsEditionView?> FindAsync(string id, string street, CancellationToken cancellation) =>
        Guid.TryParse(id, out var key) && await Editions(street).FirstOrDefaultAsync(known => known.Id == key, cancellation) is { } found ? Whole(found) : null;

    public async Task<ListStatisticsEditionsReply> ListAsync(BureauFilter filter, string street, CancellationToken cancellation)
    {
        var editions = Editions(street);
        if (filter.From is { } from) editions = editions.Where(known => known.PublishedOn >= from);
        if (filter.To is { } to) editions = editions.Where(known => known.PublishedOn <= to);
        var (page, total) = await editions.OrderByDescending(known => known.Year).ThenByDescending(known => known.Edition)
            .PageAsync(keeps: null, filter.Page, filter.Size, cancellation);
        return new ListStatisticsEditionsReply { Total = total, Items = { page.Select(Whole) } };
    }

    /// <summary>The day is a date of the calendar: it does not move when it is a day off.</summary>
    private static DateOnly DueOf(int year) => TimeLimits.Due(DeadlineRules.Require("D49").Limit, new DateOnly(year, 12, 31), WorkCalendar.StateCouncil);

    private IQueryable<StatisticsEdition> Editions(string street) => db.Set<StatisticsEdition>().AsNoTracking().Where(known => known.Street == street);

    private IQueryable<StatisticsEdition> OfYear(int year, string street) =>
        Editions(street).Where(known => known.Year == year).OrderByDescending(known => known.Edition);

    private static StatisticsEditionView Whole(StatisticsEdition edition)
    {
        var view = Public(edition);
        view.PublishedBy = edition.PublishedBy.ToString();
        view.Reports.AddRange(edition.Reports.Select(View));
        return view;
    }

    private static StatisticsEditionView Public(StatisticsEdition edition)
    {
        var view = Brief(edition);
        view.Rows.AddRange(edition.Figures.Rows.Select(View));
        view.LeftOut = edition.Figures.LeftOut;
        view.Inspections = edition.Figures.Inspections;
        view.Canonical = edition.Canonical;
        return view;
    }

    private static StatisticsEditionView Brief(StatisticsEdition edition) => new()
    {
        Id = edition.Id.ToString(),
        Year = edition.Year,
        Edition = edition.Edition,
        PublishedOn = WireTime.Day(edition.PublishedOn),
        Reason = edition.Reason,
        Checksum = edition.Checksum,
        IsSynthetic = edition.IsSynthetic,
    };

    private static StatisticsReportView View(StatisticsReport report) => new()
    {
        Recipient = (Wire.StatisticsRecipient)((int)report.Recipient + 1),
        RecipientName = report.RecipientName,
        ReportedOn = WireTime.Day(report.ReportedOn),
        Document = report.Document,
        ReportedBy = report.ReportedBy.ToString(),
    };

    private static Wire.StatisticsRow View(StatisticsRow row) => new()
    {
        Procedure = (Wire.StatisticsProcedure)((int)row.Procedure + 1),
        Warnings = row.Counts[(int)StatisticsColumn.Warning],
        Criticisms = row.Counts[(int)StatisticsColumn.Criticism],
        Fines = row.Counts[(int)StatisticsColumn.Fine],
        Confiscations = row.Counts[(int)StatisticsColumn.Confiscation],
        Suspensions = row.Counts[(int)StatisticsColumn.Suspension],
        Lowerings = row.Counts[(int)StatisticsColumn.Lowering],
        Restrictions = row.Counts[(int)StatisticsColumn.Restriction],
        Stops = row.Counts[(int)StatisticsColumn.Stop],
        Closures = row.Counts[(int)StatisticsColumn.Closure],
        RevokedLicences = row.Counts[(int)StatisticsColumn.RevokedLicence],
        Detentions = row.Counts[(int)StatisticsColumn.Detention],
        Others = row.Counts[(int)StatisticsColumn.Other],
        Decisions = row.Decisions,
        AmountFen = row.AmountFen,
    };
}
