using Organization.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Exams;

/// <summary>
/// An online exam on law and discipline (学法学纪考试). It counts its sittings itself, so that closing and a sitting entered at the same
/// moment never disagree.
/// </summary>
internal sealed class LawExam : Aggregate
{
    private LawExam()
    {
    }

    private LawExam(Guid id, string street)
        : base(id, street)
    {
    }

    public string Title { get; private set; } = "";

    public string Topic { get; private set; } = "";

    public DateOnly OpensOn { get; private set; }

    public DateOnly ClosesOn { get; private set; }

    public int QuestionCount { get; private set; }

    public int MaxPoints { get; private set; }

    public int PassPoints { get; private set; }

    /// <summary>Persons who should sit; 0 when not known.</summary>
    public int ExpectedCount { get; private set; }

    public int Sat { get; private set; }

    public int Passed { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public bool IsSynthetic { get; private set; }

    public static Result<LawExam> Schedule(ScheduleExam command, Act act)
    {
        if (command.ClosesOn < command.OpensOn) return ExamErrors.ClosesBeforeOpening;
        if (command.PassPoints > command.MaxPoints) return ExamErrors.PassLineAboveMaximum;
        var exam = new LawExam(act.NewId(), act.Street)
        {
            Title = command.Title,
            Topic = command.Topic,
            OpensOn = command.OpensOn,
            ClosesOn = command.ClosesOn,
            QuestionCount = command.QuestionCount,
            MaxPoints = command.MaxPoints,
            PassPoints = command.PassPoints,
            ExpectedCount = command.ExpectedCount,
            IsSynthetic = command.IsSynthetic,
        };
        exam.Record(
            nameof(LawExamScheduled), act,
            new LawExamScheduled(
                exam.Id, exam.Title, exam.Topic, exam.OpensOn, exam.ClosesOn, exam.QuestionCount, exam.MaxPoints, exam.PassPoints,
                exam.ExpectedCount, exam.IsSynthetic));
        return exam;
    }

    /// <summary>Admits and counts a sitting.</summary>
    public Result<ExamSitting> Sit(RecordSitting command, Act act)
    {
        if (ClosedOn is not null) return ExamErrors.Closed;
        if (command.SatOn < OpensOn || command.SatOn > ClosesOn) return ExamErrors.OutsideOpening(OpensOn, ClosesOn);
        if (command.SatOn > act.Day) return ExamErrors.SatInFuture;
        if (command.Points < 0 || command.Points > MaxPoints) return ExamErrors.PointsOutOfRange(MaxPoints);
        var sitting = ExamSitting.Of(this, command, act);
        Sat++;
        if (sitting.IsPassed) Passed++;
        Record("LawExamSittingCounted", act);
        return sitting;
    }

    /// <summary>Closes the exam, on its last day at the earliest.</summary>
    public Result<Unit> Close(Act act)
    {
        if (ClosedOn is not null) return ExamErrors.Closed;
        if (act.Day < ClosesOn) return ExamErrors.StillOpen(ClosesOn);
        ClosedOn = act.Day;
        Record(
            nameof(LawExamClosed), act,
            new LawExamClosed(
                Id, Title, Topic, OpensOn, ClosesOn, QuestionCount, MaxPoints, PassPoints, ExpectedCount, act.Day, Sat, Passed, IsSynthetic));
        return Unit.Value;
    }
}
