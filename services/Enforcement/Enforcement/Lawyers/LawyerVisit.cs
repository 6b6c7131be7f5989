using System.Text.Json.Serialization;
using Enforcement.Bureau;
using Enforcement.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Lawyers;

/// <summary>One visit of the resident lawyer (驻队律师): the cases read, and the doubtful ones with what was explained.</summary>
internal sealed partial class LawyerVisit : Aggregate
{
    private LawyerVisit()
    {
    }

    private LawyerVisit(Guid id, string street)
        : base(id, street)
    {
    }

    public LawyerVisitStatus Status { get; private set; }

    public DateOnly VisitedOn { get; private set; }

    /// <summary>The lawyer's firm.</summary>
    public string LawyerUnit { get; private set; } = "";

    /// <summary>Account id; null when the lawyer has none.</summary>
    public Guid? LawyerId { get; private set; }

    public IReadOnlyList<Guid> CaseIds { get; private set; } = [];

    public IReadOnlyList<CaseDoubt> Doubts { get; private set; } = [];

    public string WithdrawalReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    private int OpenDoubts => Doubts.Count(doubt => doubt.IsOpen);

    public static Result<LawyerVisit> Enter(RecordLawyerVisit command, bool casesExist, bool isKnown, Act act)
    {
        if (!casesExist) return BureauErrors.CasesUnknown;
        if (isKnown) return LawyerVisitErrors.Known(command.VisitedOn);
        if (command.Doubts.Any(doubt => !command.CaseIds.Contains(doubt.CaseId))) return LawyerVisitErrors.DoubtOfOtherCase;
        var visit = new LawyerVisit(act.NewId(), act.Street)
        {
            Status = LawyerVisitStatus.Recorded,
            VisitedOn = command.VisitedOn,
            LawyerUnit = command.LawyerUnit,
            LawyerId = command.LawyerId,
            CaseIds = command.CaseIds,
            Doubts = [.. command.Doubts.Select((doubt, index) => doubt with { Number = index + 1 })],
            IsSynthetic = command.IsSynthetic,
        };
        visit.RecordVisit(act);
        return visit;
    }

    private void RecordVisit(Act act) => Record(
        nameof(LawyerVisitRecorded), act,
        new LawyerVisitRecorded(
            Id, VisitedOn, LawyerUnit, [.. CaseIds.Select(id => id.ToString())], Doubts.Count, Doubts.Count - OpenDoubts, IsSynthetic),
        "LAW-20");

    public Result<Unit> Answer(AnswerDoubt command, Act act)
    {
        if (Status == LawyerVisitStatus.Withdrawn) return BureauErrors.TakenBack;
        if (Doubts.FirstOrDefault(known => known.Number == command.DoubtNumber) is not { } doubt) return LawyerVisitErrors.NoSuchDoubt;
        if (!doubt.IsOpen) return LawyerVisitErrors.DoubtAnswered;
        if (command.AnsweredOn < VisitedOn) return LawyerVisitErrors.AnsweredBeforeVisit;
        Doubts =
        [
            .. Doubts.Select(known => known.Number == doubt.Number
                ? known with { Answer = command.Answer, AnsweredOn = command.AnsweredOn }
                : known),
        ];
        Record(nameof(LawyerDoubtAnswered), act, new LawyerDoubtAnswered(Id, doubt.Number, doubt.CaseId, command.AnsweredOn, OpenDoubts));
        return Unit.Value;
    }

    public Result<Unit> Withdraw(string reason, Act act)
    {
        if (Status == LawyerVisitStatus.Withdrawn) return BureauErrors.TakenBack;
        var wasPlanned = Status == LawyerVisitStatus.Planned;
        Status = LawyerVisitStatus.Withdrawn;
        WithdrawalReason = reason;
        if (wasPlanned)
        {
            Record("LawyerVisitCancelled", act, happened: null);
            return Unit.Value;
        }

        Record(nameof(LawyerVisitWithdrawn), act, new LawyerVisitWithdrawn(Id, VisitedOn, act.Day));
        return Unit.Value;
    }
}

/// <summary>Whether the record of a visit stands.</summary>
internal enum LawyerVisitStatus
{
    /// <summary>It stands.</summary>
    Recorded,

    /// <summary>Taken back.</summary>
    Withdrawn,

    /// <summary>Planned, with the files drawn, and not yet held.</summary>
    Planned,
}

/// <summary>A doubtful question about a case, and the lawyer's answer; empty while it is awaited.</summary>
internal sealed record CaseDoubt(int Number, Guid CaseId, string Question, string Answer)
{
    public DateOnly? AnsweredOn { get; init; }

    [JsonIgnore]
    public bool IsOpen => Answer.Length == 0;
}
