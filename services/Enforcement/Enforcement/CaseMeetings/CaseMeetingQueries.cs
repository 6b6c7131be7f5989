using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;

namespace Enforcement.CaseMeetings;

/// <summary>Reads case meetings.</summary>
internal sealed class CaseMeetingQueries(EnforcementDbContext db)
{
    public async Task<CaseMeetingView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        return await Meetings(reader).FirstOrDefaultAsync(meeting => meeting.Id == key, cancellation) is { } found ? View(found) : null;
    }

    public async Task<ListCaseMeetingsReply> ListAsync(BureauFilter filter, Act reader, CancellationToken cancellation)
    {
        var meetings = Meetings(reader);
        if (filter.From is { } from) meetings = meetings.Where(meeting => meeting.PlannedOn >= from);
        if (filter.To is { } to) meetings = meetings.Where(meeting => meeting.PlannedOn <= to);
        if (filter.StatusAs<CaseMeetingStatus>() is { } status) meetings = meetings.Where(meeting => meeting.Status == status);
        Func<CaseMeeting, bool>? touches = filter.CaseId is { } id ? meeting => meeting.CaseIds.Contains(id) : null;
        var (page, total) = await meetings.OrderByDescending(meeting => meeting.PlannedOn).ThenByDescending(meeting => meeting.Id)
            .PageAsync(touches, filter.Page, filter.Size, cancellation);
        return new ListCaseMeetingsReply { Total = total, Items = { page.Select(View) } };
    }

    private IQueryable<CaseMeeting> Meetings(Act reader) => db.Set<CaseMeeting>().AsNoTracking().Where(meeting => meeting.Street == reader.Street);

    private static CaseMeetingView View(CaseMeeting meeting) => new()
    {
        Id = meeting.Id.ToString(),
        Status = meeting.Status.ToString(),
        PlannedOn = WireTime.Day(meeting.PlannedOn),
        Agenda = meeting.Agenda,
        HeldOn = WireTime.Day(meeting.HeldOn),
        ChairId = meeting.ChairId?.ToString() ?? "",
        AttendeeIds = { meeting.AttendeeIds.Select(id => id.ToString()) },
        CaseIds = { meeting.CaseIds.Select(id => id.ToString()) },
        Resolutions =
        {
            meeting.Resolutions.Select(resolution => new MeetingResolutionView
            {
                Number = resolution.Number,
                CaseId = resolution.CaseId.ToString(),
                Resolution = resolution.Resolution,
                ResponsibleId = resolution.ResponsibleId.ToString(),
                DueOn = WireTime.Day(resolution.DueOn),
                DoneOn = WireTime.Day(resolution.DoneOn),
                Outcome = resolution.Outcome,
            }),
        },
        Minutes = meeting.Minutes,
        CancelReason = meeting.CancelReason,
        IsSynthetic = meeting.IsSynthetic,
    };
}
