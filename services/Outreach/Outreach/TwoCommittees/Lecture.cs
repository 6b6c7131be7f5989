using Outreach.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.TwoCommittees;

/// <summary>A lecture by a lawyer for the two committees, once a quarter.</summary>
internal sealed class Lecture : Aggregate
{
    private Lecture()
    {
    }

    private Lecture(Guid id, string street)
        : base(id, street)
    {
    }

    public string Topic { get; private set; } = "";

    public DateOnly HeldOn { get; private set; }

    public int Audience { get; private set; }

    /// <summary>The lawyer's firm or unit.</summary>
    public string LecturerUnit { get; private set; } = "";

    public bool IsWithdrawn { get; private set; }

    public string WithdrawalReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    public static Lecture Hold(RecordLecture command, Act act)
    {
        var lecture = new Lecture(act.NewId(), act.Street)
        {
            Topic = command.Topic,
            HeldOn = command.HeldOn,
            Audience = command.Audience,
            LecturerUnit = command.LecturerUnit,
            IsSynthetic = command.IsSynthetic,
        };
        lecture.Record(
            nameof(LectureRecorded), act,
            new LectureRecorded(lecture.Id, lecture.Topic, lecture.HeldOn, lecture.Audience, lecture.LecturerUnit, lecture.IsSynthetic), "LAW-20");
        return lecture;
    }

    public Result<Unit> Withdraw(WithdrawLecture command, Act act)
    {
        if (IsWithdrawn) return StudyErrors.Withdrawn;
        IsWithdrawn = true;
        WithdrawalReason = command.Reason;
        Record(nameof(LectureWithdrawn), act, new LectureWithdrawn(Id, command.Reason));
        return Unit.Value;
    }
}
