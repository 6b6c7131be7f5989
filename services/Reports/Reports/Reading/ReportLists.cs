using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;
using Platform.Law.Calendars;
using Reports.AnnualReports;
using Reports.Contracts.V1;
using Reports.Persistence;
using ReportStatus = Reports.AnnualReports.ReportStatus;
using Verdict = Reports.Claims.Verdict;

namespace Reports.Reading;

/// <summary>Lists and overviews for the portal.</summary>
internal sealed class ReportLists(ReportsDbContext db, ReportReader reader, YearFigures figures)
{
    private const int LargestPage = 200;

    public async Task<ListReportsReply> ReportsAsync(ListReportsRequest request, Act act, bool isStaff, CancellationToken cancellation)
    {
        var reports = db.Reports.AsNoTracking().Where(report => report.Street == act.Street && (isStaff || report.Status == ReportStatus.Published));
        var size = Math.Clamp(request.Size, 1, LargestPage);
        var total = await reports.CountAsync(cancellation);
        var page = await reports
            .OrderByDescending(report => report.Year)
            .Skip((Math.Max(request.Page, 1) - 1) * size).Take(size)
            .Select(report => new { report.Year, report.Status, report.Title, report.DocumentNumber, report.PublishedOn })
            .ToListAsync(cancellation);
        return new ListReportsReply
        {
            Total = total,
            Items =
            {
                page.Select(report => new ReportSummary
                {
                    Year = report.Year,
                    Status = ReportViews.View(report.Status),
                    Title = report.Title,
                    DocumentNumber = report.DocumentNumber,
                    PublishedOn = WireTime.Day(report.PublishedOn),
                }),
            },
        };
    }

    public async Task<YearFiguresView> FiguresAsync(int year, Act act, CancellationToken cancellation)
    {
        var (read, sources) = await figures.ReadAsync(year, act, cancellation);
        return new YearFiguresView
        {
            Year = year,
            Total = read.Count,
            Items =
            {
                read.Select(figure => new Contracts.V1.YearFigure
                {
                    ClaimId = figure.Definition.Id,
                    Label = figure.Definition.Label,
                    Unit = figure.Definition.Unit,
                    Kind = (ClaimKind)((int)figure.Definition.Kind + 1),
                    Definition = figure.Definition.Text,
                    Count = figure.Count,
                    Months = { figure.Months },
                    Verdict = ReportViews.View(figure.Outcome.Verdict),
                    Value = figure.Outcome.Wording,
                    Previous = figure.Previous,
                    PreviousIsFrozen = figure.PreviousIsFrozen,
                    DefinitionChanged = figure.DefinitionChanged,
                }),
            },
            Sources = { sources.Select(ReportViews.View) },
        };
    }

    /// <summary>How far the report of a year is; null when it was not begun.</summary>
    public async Task<ReadinessView?> ReadinessAsync(int year, Act act, CancellationToken cancellation)
    {
        var report = await reader.FindAsync(year, act, isStaff: true, cancellation);
        if (report is null) return null;
        var (submit, publish) = (DueDays.SubmitBefore(year), DueDays.PublishBefore(year));
        return new ReadinessView
        {
            Year = year,
            Status = ReportViews.View(report.Status),
            ClaimCount = report.Body.Claims.Count,
            Unproved = { report.Body.Claims.Where(claim => claim.Verdict != Verdict.Supported).Select(claim => ReportViews.View(report, claim)) },
            Sources = { report.Sources.Select(ReportViews.View) },
            SubmitBefore = WireTime.Day(submit),
            PublishBefore = WireTime.Day(publish),
            LastWorkingDayToSubmit = WireTime.Day(DueDays.LastWorkingDay(submit, WorkCalendar.StateCouncil)),
            LastWorkingDayToPublish = WireTime.Day(DueDays.LastWorkingDay(publish, WorkCalendar.StateCouncil)),
        };
    }
}
