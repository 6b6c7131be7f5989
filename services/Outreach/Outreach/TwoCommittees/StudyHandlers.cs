using Outreach.Persistence;

namespace Outreach.TwoCommittees;

/// <summary>The use cases of the two committees' study, so that the adapter takes one argument for all of them.</summary>
internal sealed class StudyHandlers(OutreachDbContext db)
{
    public PlanMeetingHandler PlanMeeting { get; } = new(db);

    public HoldMeetingHandler HoldMeeting { get; } = new(db);

    public CancelMeetingHandler CancelMeeting { get; } = new(db);

    public RecordLectureHandler RecordLecture { get; } = new(db);

    public WithdrawLectureHandler WithdrawLecture { get; } = new(db);

    public RecordCourtObservationHandler RecordObservation { get; } = new(db);

    public WithdrawCourtObservationHandler WithdrawObservation { get; } = new(db);
}
