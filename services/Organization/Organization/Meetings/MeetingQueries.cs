using Microsoft.EntityFrameworkCore;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Organization.Contracts.V1;

namespace Organization.Meetings;

/// <summary>Reads meetings for the portal.</summary>
internal sealed class MeetingQueries(OrganizationDbContext db)
{
    public async Task<MeetingView?> FindAsync(string id, Act reader, CancellationToken cancellation) =>
        await db.Meetings.ReadAsync(id, reader, cancellation) is { } found ? View(found) : null;

    public async Task<ListMeetingsReply> ListAsync(ListMeetingsRequest request, Act reader, CancellationToken cancellation)
    {
        var meetings = db.Meetings.AsNoTracking().Of(reader);
        if (request.Kind != Wire.MeetingKind.Unspecified)
        {
            var kind = (MeetingKind)((int)request.Kind - 1);
            meetings = meetings.Where(meeting => meeting.Kind == kind);
        }

        if (request.Status != Wire.MeetingStatus.Unspecified)
        {
            var status = (MeetingStatus)((int)request.Status - 1);
            meetings = meetings.Where(meeting => meeting.Status == status);
        }

        if (WireTime.Day(request.From) is { } from) meetings = meetings.Where(meeting => meeting.OccursOn >= from);
        if (WireTime.Day(request.To) is { } to) meetings = meetings.Where(meeting => meeting.OccursOn <= to);
        var total = await meetings.CountAsync(cancellation);
        var page = await meetings.OrderByDescending(meeting => meeting.OccursOn).ThenByDescending(meeting => meeting.Id)
            .Page(request.Page, request.Size).ToListAsync(cancellation);
        return new ListMeetingsReply { Total = total, Items = { page.Select(View) } };
    }

    private static MeetingView View(Meeting meeting) => new()
    {
        Id = meeting.Id.ToString(),
        Kind = (Wire.MeetingKind)((int)meeting.Kind + 1),
        Status = (Wire.MeetingStatus)((int)meeting.Status + 1),
        Title = meeting.Title,
        PlannedOn = WireTime.Day(meeting.PlannedOn),
        HeldOn = WireTime.Day(meeting.HeldOn),
        Agenda = { meeting.Agenda },
        Attendance = meeting.Attendance,
        Resolutions =
        {
            meeting.Resolutions.Select(
                resolution => new Wire.Resolution { Text = resolution.Text, ResultingDocument = resolution.ResultingDocument }),
        },
        CancelledOn = WireTime.Day(meeting.CancelledOn),
        CancelReason = meeting.CancelReason,
        CommitteeId = meeting.CommitteeId?.ToString() ?? "",
        IsSynthetic = meeting.IsSynthetic,
    };
}
