using System.Globalization;
using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;

namespace Enforcement.Lawyers;

/// <summary>Reads lawyer visits.</summary>
internal sealed class LawyerVisitQueries(EnforcementDbContext db)
{
    private const int UsualVisits = 2;

    public async Task<LawyerVisitView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        return await Visits(reader).FirstOrDefaultAsync(visit => visit.Id == key, cancellation) is { } found ? View(found) : null;
    }

    public async Task<ListLawyerVisitsReply> ListAsync(BureauFilter filter, Act reader, CancellationToken cancellation)
    {
        var visits = Visits(reader);
        if (filter.From is { } from) visits = visits.Where(visit => visit.VisitedOn >= from);
        if (filter.To is { } to) visits = visits.Where(visit => visit.VisitedOn <= to);
        if (filter.StatusAs<LawyerVisitStatus>() is { } status) visits = visits.Where(visit => visit.Status == status);
        Func<LawyerVisit, bool>? touches = filter.CaseId is { } id ? visit => visit.CaseIds.Contains(id) : null;
        var (page, total) = await visits.OrderByDescending(visit => visit.VisitedOn).ThenByDescending(visit => visit.Id)
            .PageAsync(touches, filter.Page, filter.Size, cancellation);
        return new ListLawyerVisitsReply { Total = total, Items = { page.Select(View) } };
    }

    /// <summary>How many visits a month must see (LAW-20) and how many it has seen; the current month when none is named.</summary>
    public async Task<VisitCadenceView> CadenceAsync(GetVisitCadenceRequest request, Act reader, CancellationToken cancellation)
    {
        var month = DateOnly.TryParseExact(request.Month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked)
            ? asked
            : new DateOnly(reader.Day.Year, reader.Day.Month, 1);
        var last = month.AddMonths(1).AddDays(-1);
        var setting = await db.SettingOfAsync(reader.Street, cancellation);
        var states = await Visits(reader).Where(visit => visit.VisitedOn >= month && visit.VisitedOn <= last).Select(visit => visit.Status).ToListAsync(cancellation);
        var due = (int)Math.Clamp(setting.Local.Number("enforcement.lawyer_visits.per_month", last, UsualVisits), 0, 31);
        var held = states.Count(state => state == LawyerVisitStatus.Recorded);
        return new VisitCadenceView
        {
            Month = month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            Due = due,
            Held = held,
            Planned = states.Count(state => state == LawyerVisitStatus.Planned),
            LastDay = WireTime.Day(last),
            IsMissed = reader.Day > last && held < due,
        };
    }

    private IQueryable<LawyerVisit> Visits(Act reader) => db.Set<LawyerVisit>().AsNoTracking().Where(visit => visit.Street == reader.Street);

    private static LawyerVisitView View(LawyerVisit visit) => new()
    {
        Id = visit.Id.ToString(),
        Status = visit.Status.ToString(),
        VisitedOn = WireTime.Day(visit.VisitedOn),
        LawyerUnit = visit.LawyerUnit,
        LawyerId = visit.LawyerId?.ToString() ?? "",
        CaseIds = { visit.CaseIds.Select(id => id.ToString()) },
        Doubts =
        {
            visit.Doubts.Select(doubt => new CaseDoubtView
            {
                Number = doubt.Number,
                CaseId = doubt.CaseId.ToString(),
                Question = doubt.Question,
                Answer = doubt.Answer,
                AnsweredOn = WireTime.Day(doubt.AnsweredOn),
            }),
        },
        Draw = visit.Draw is not { } draw ? null : new VisitDrawView
        {
            DrawnOn = WireTime.Day(draw.DrawnOn),
            Seed = draw.Seed,
            Population = draw.Population.Count,
        },
        WithdrawalReason = visit.WithdrawalReason,
        IsSynthetic = visit.IsSynthetic,
    };
}
