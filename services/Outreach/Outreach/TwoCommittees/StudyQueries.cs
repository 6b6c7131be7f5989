using Microsoft.EntityFrameworkCore;
using Outreach.Contracts.V1;
using Outreach.Persistence;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Outreach.Contracts.V1;

namespace Outreach.TwoCommittees;

/// <summary>Reads meetings, lectures and observations of a year, newest first.</summary>
internal sealed class StudyQueries(OutreachDbContext db)
{
    public async Task<ListMeetingsReply> MeetingsAsync(ListStudyRequest request, Act reader, CancellationToken cancellation)
    {
        var (from, to) = Year(request);
        var rows = db.Meetings.AsNoTracking().Where(row => row.Street == reader.Street && row.Day >= from && row.Day <= to);
        var (skip, size) = Forms.Page(request.Page, request.Size);
        var total = await rows.CountAsync(cancellation);
        var page = await rows.OrderByDescending(row => row.Day).ThenBy(row => row.Id).Skip(skip).Take(size).ToListAsync(cancellation);
        return new ListMeetingsReply { Total = total, Items = { page.Select(View) } };
    }

    public async Task<ListLecturesReply> LecturesAsync(ListStudyRequest request, Act reader, CancellationToken cancellation)
    {
        var (from, to) = Year(request);
        var rows = db.Lectures.AsNoTracking().Where(row => row.Street == reader.Street && row.HeldOn >= from && row.HeldOn <= to);
        var (skip, size) = Forms.Page(request.Page, request.Size);
        var total = await rows.CountAsync(cancellation);
        var page = await rows.OrderByDescending(row => row.HeldOn).ThenBy(row => row.Id).Skip(skip).Take(size).ToListAsync(cancellation);
        return new ListLecturesReply { Total = total, Items = { page.Select(View) } };
    }

    public async Task<ListCourtObservationsReply> ObservationsAsync(ListStudyRequest request, Act reader, CancellationToken cancellation)
    {
        var (from, to) = Year(request);
        var rows = db.Observations.AsNoTracking().Where(row => row.Street == reader.Street && row.HeldOn >= from && row.HeldOn <= to);
        var (skip, size) = Forms.Page(request.Page, request.Size);
        var total = await rows.CountAsync(cancellation);
        var page = await rows.OrderByDescending(row => row.HeldOn).ThenBy(row => row.Id).Skip(skip).Take(size).ToListAsync(cancellation);
        return new ListCourtObservationsReply { Total = total, Items = { page.Select(View) } };
    }

    private static (DateOnly From, DateOnly To) Year(ListStudyRequest request) => request.Year is > 0 and < 9999
        ? (new DateOnly(request.Year, 1, 1), new DateOnly(request.Year, 12, 31))
        : (DateOnly.MinValue, DateOnly.MaxValue);

    private static MeetingView View(ExchangeMeeting meeting) => new()
    {
        Id = meeting.Id.ToString(),
        PlannedOn = WireTime.Day(meeting.PlannedOn),
        HeldOn = WireTime.Day(meeting.HeldOn),
        Topic = meeting.Topic,
        Law = meeting.Law,
        Status = meeting.Status.ToString(),
        Attendance =
        {
            meeting.Attendance.Select(village => new Wire.VillageAttendance
            {
                BodyId = village.BodyId.ToString(), BodyName = village.Name, Count = village.Count,
            }),
        },
        TotalAttendance = meeting.Attendance.Sum(village => village.Count),
        CancelReason = meeting.CancelReason,
        IsSynthetic = meeting.IsSynthetic,
    };

    private static LectureView View(Lecture lecture) => new()
    {
        Id = lecture.Id.ToString(),
        Topic = lecture.Topic,
        HeldOn = WireTime.Day(lecture.HeldOn),
        Audience = lecture.Audience,
        LecturerUnit = lecture.LecturerUnit,
        IsWithdrawn = lecture.IsWithdrawn,
        WithdrawalReason = lecture.WithdrawalReason,
        IsSynthetic = lecture.IsSynthetic,
    };

    private static CourtObservationView View(CourtObservation observation) => new()
    {
        Id = observation.Id.ToString(),
        Court = observation.Court,
        HeldOn = WireTime.Day(observation.HeldOn),
        Attendance = observation.Attendance,
        Learnt = { observation.Learnt },
        IsWithdrawn = observation.IsWithdrawn,
        WithdrawalReason = observation.WithdrawalReason,
        IsSynthetic = observation.IsSynthetic,
    };
}
