using Microsoft.EntityFrameworkCore;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Organization.Contracts.V1;

namespace Organization.DutyActs;

/// <summary>Reads duty acts, and what of the four duties each head has acted on.</summary>
internal sealed class DutyActQueries(OrganizationDbContext db)
{
    public async Task<DutyActView?> FindAsync(string id, Act reader, CancellationToken cancellation) =>
        await db.DutyActs.ReadAsync(id, reader, cancellation) is { } found ? View(found) : null;

    public async Task<ListDutyActsReply> ListAsync(ListDutyActsRequest request, Act reader, CancellationToken cancellation)
    {
        var done = db.DutyActs.AsNoTracking().Of(reader);
        if (!request.WithWithdrawn) done = done.Where(one => one.WithdrawnOn == null);
        if (WireTime.Day(request.From) is { } from) done = done.Where(one => one.DoneOn >= from);
        if (WireTime.Day(request.To) is { } to) done = done.Where(one => one.DoneOn <= to);
        var total = await done.CountAsync(cancellation);
        var page = await done.OrderByDescending(one => one.DoneOn).ThenByDescending(one => one.Id)
            .Page(request.Page, request.Size).ToListAsync(cancellation);
        return new ListDutyActsReply { Total = total, Items = { page.Select(View) } };
    }

    public async Task<DutyListReply> DutiesAsync(int year, Act reader, CancellationToken cancellation)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var done = await db.DutyActs.AsNoTracking().Of(reader)
            .Where(one => one.WithdrawnOn == null && one.DoneOn >= first && one.DoneOn <= last)
            .OrderBy(one => one.DoneOn)
            .Select(one => new { one.Id, one.Head, one.Duty })
            .ToListAsync(cancellation);
        List<DutyOfYear> duties =
        [
            .. from head in Enum.GetValues<MainHead>()
               from duty in Enum.GetValues<HeadDuty>()
               select new DutyOfYear
               {
                   Head = (Wire.MainHead)((int)head + 1),
                   Duty = (Wire.HeadDuty)((int)duty + 1),
                   ActIds = { done.Where(one => one.Head == head && one.Duty == duty).Select(one => one.Id.ToString()) },
               },
        ];
        return new DutyListReply { Total = duties.Count, Items = { duties } };
    }

    private static DutyActView View(DutyAct done) => new()
    {
        Id = done.Id.ToString(),
        Head = (Wire.MainHead)((int)done.Head + 1),
        Duty = (Wire.HeadDuty)((int)done.Duty + 1),
        DoneOn = WireTime.Day(done.DoneOn),
        Title = done.Title,
        Paper = done.Paper,
        MeetingId = done.MeetingId?.ToString() ?? "",
        WithdrawnOn = WireTime.Day(done.WithdrawnOn),
        WithdrawReason = done.WithdrawReason,
        IsSynthetic = done.IsSynthetic,
    };
}
