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
    private const int LargestPage = 200;

    public async Task<CaseMeetingView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        return await Meetings(reader).FirstOrDefaultAsync(meeting => meeting.Id == key, cancellation) is { } found ? Whole(found) : null;
    }

    public async Task<ListCaseTasksReply> ListTasksAsync(ListCaseTasksRequest request, Act reader, CancellationToken cancellation)
    {
        Guid? caseId = Guid.TryParse(request.CaseId, out var id) ? id : null;
        var meetings = await Meetings(reader)
            .Where(meeting => meeting.Status == CaseMeetingStatus.Held)
            .Select(meeting => new { meeting.Id, meeting.HeldOn, meeting.Resolutions })
            .ToListAsync(cancellation);
        var tasks = meetings
            .SelectMany(meeting => meeting.Resolutions.Select(resolution => (meeting.Id, meeting.HeldOn, Resolution: resolution)))
            .Where(task => caseId is null || task.Resolution.CaseId == caseId)
            .Where(task => !request.Mine || task.Resolution.ResponsibleId == reader.ActorId)
            .Where(task => !request.OpenOnly || task.Resolution.IsOpen)
            .OrderBy(task => !task.Resolution.IsOpen).ThenBy(task => task.Resolution.DueOn ?? DateOnly.MaxValue).ThenByDescending(task => task.HeldOn)
            .ToList();
        var size = Math.Clamp(request.Size == 0 ? LargestPage : request.Size, 1, LargestPage);
        var page = tasks.Skip((Math.Max(request.Page, 1) - 1) * size).Take(size).ToList();
        var briefs = await db.BriefsAsync(reader.Street, [.. page.Select(task => task.Resolution.CaseId).Distinct()], cancellation);
        var numbers = briefs.ToDictionary(brief => brief.Id, brief => brief.Number);
        return new ListCaseTasksReply
        {
            Total = tasks.Count,
            Items = { page.Select(task => Task(task.Id, task.HeldOn, task.Resolution, numbers.GetValueOrDefault(task.Resolution.CaseId) ?? "", reader.Day)) },
        };
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

    public static PackItem Item(PackEntry entry) => new()
    {
        Number = entry.Number,
        CaseId = entry.CaseId?.ToString() ?? "",
        CaseNumber = entry.CaseNumber,
        OrderNumber = entry.OrderNumber,
        Reason = Enum.Parse<PackReason>(entry.Kind.ToString()),
        Matter = entry.Matter,
        DueOn = WireTime.Day(entry.DueOn),
        RecordId = entry.RecordId?.ToString() ?? "",
        Said = entry.Said,
    };

    private static CaseTask Task(Guid meeting, DateOnly? heldOn, MeetingResolution resolution, string caseNumber, DateOnly today) => new()
    {
        MeetingId = meeting.ToString(),
        Number = resolution.Number,
        CaseId = resolution.CaseId.ToString(),
        CaseNumber = caseNumber,
        Resolution = resolution.Resolution,
        ResponsibleId = resolution.ResponsibleId.ToString(),
        HeldOn = WireTime.Day(heldOn),
        DueOn = WireTime.Day(resolution.DueOn),
        IsOverdue = resolution.IsOpen && resolution.DueOn < today,
        DoneOn = WireTime.Day(resolution.DoneOn),
        Outcome = resolution.Outcome,
    };

    private static CaseMeetingView Whole(CaseMeeting meeting)
    {
        var view = View(meeting);
        view.Pack.AddRange(meeting.Pack.Select(Item));
        return view;
    }

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
        PackedOn = WireTime.Day(meeting.PackedOn),
        CalledForWeek = meeting.CalledForWeek ?? "",
        IsSynthetic = meeting.IsSynthetic,
    };
}
