using Organization.Contracts.Events.V1;
using Platform.Journal;

namespace Organization.Exams;

/// <summary>One candidate's sitting of an exam.</summary>
internal sealed class ExamSitting : Aggregate
{
    private ExamSitting()
    {
    }

    private ExamSitting(Guid id, string street)
        : base(id, street)
    {
    }

    public Guid ExamId { get; private set; }

    /// <summary>The candidate's account; the name lives at the gateway.</summary>
    public Guid CandidateId { get; private set; }

    public string Unit { get; private set; } = "";

    public int Points { get; private set; }

    public bool IsPassed { get; private set; }

    public DateOnly SatOn { get; private set; }

    public bool IsSynthetic { get; private set; }

    /// <summary>A sitting that the exam has admitted.</summary>
    internal static ExamSitting Of(LawExam exam, RecordSitting command, Act act)
    {
        var sitting = new ExamSitting(act.NewId(), act.Street)
        {
            ExamId = exam.Id,
            CandidateId = command.CandidateId,
            Unit = command.Unit,
            Points = command.Points,
            IsPassed = command.Points >= exam.PassPoints,
            SatOn = command.SatOn,
            IsSynthetic = command.IsSynthetic,
        };
        sitting.Record(
            nameof(LawExamSat), act,
            new LawExamSat(sitting.Id, exam.Id, sitting.Unit, sitting.Points, sitting.IsPassed, sitting.SatOn, sitting.IsSynthetic));
        return sitting;
    }
}
