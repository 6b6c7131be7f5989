using Organization.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Study;

/// <summary>A session of the theory study group on law (中心组学法). An erroneous record is withdrawn, never deleted.</summary>
internal sealed class StudySession : Aggregate
{
    private StudySession()
    {
    }

    private StudySession(Guid id, string street)
        : base(id, street)
    {
    }

    public string Topic { get; private set; } = "";

    public string LawStudied { get; private set; } = "";

    public DateOnly HeldOn { get; private set; }

    public int Attendance { get; private set; }

    public int Minutes { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public string WithdrawReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    public static StudySession Enter(RecordStudySession command, Act act)
    {
        var session = new StudySession(act.NewId(), act.Street)
        {
            Topic = command.Topic,
            LawStudied = command.LawStudied,
            HeldOn = command.HeldOn,
            Attendance = command.Attendance,
            Minutes = command.Minutes,
            IsSynthetic = command.IsSynthetic,
        };
        session.Record(
            nameof(StudySessionRecorded), act,
            new StudySessionRecorded(
                session.Id, session.Topic, session.LawStudied, session.HeldOn, session.Attendance, session.Minutes, session.IsSynthetic),
            "TRN-04");
        return session;
    }

    public Result<Unit> Withdraw(string reason, Act act)
    {
        if (WithdrawnOn is not null) return StudyErrors.Withdrawn;
        WithdrawnOn = act.Day;
        WithdrawReason = reason;
        Record(nameof(StudySessionWithdrawn), act, new StudySessionWithdrawn(Id, Topic, HeldOn, act.Day, reason, IsSynthetic), "TRN-04");
        return Unit.Value;
    }
}
