using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;

namespace Enforcement.Lawyers;

/// <summary>Reads lawyer visits.</summary>
internal sealed class LawyerVisitQueries(EnforcementDbContext db)
{
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
        WithdrawalReason = visit.WithdrawalReason,
        IsSynthetic = visit.IsSynthetic,
    };
}
