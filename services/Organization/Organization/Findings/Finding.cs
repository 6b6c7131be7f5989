using Organization.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Findings;

/// <summary>A shortcoming (问题) from its discovery to the day it is struck off. An erroneous record is withdrawn, never deleted.</summary>
internal sealed class Finding : Aggregate
{
    private Finding()
    {
    }

    private Finding(Guid id, string street)
        : base(id, street)
    {
    }

    public FindingSource Source { get; private set; }

    public FindingStatus Status { get; private set; }

    public string Title { get; private set; } = "";

    public DateOnly FoundOn { get; private set; }

    public string OwnerOffice { get; private set; } = "";

    public DateOnly Due { get; private set; }

    public string Cause { get; private set; } = "";

    public string Cure { get; private set; } = "";

    public DateOnly? CuredOn { get; private set; }

    public string CureResult { get; private set; } = "";

    public DateOnly? WithdrawnOn { get; private set; }

    public string WithdrawReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    public bool IsOpen => Status is FindingStatus.Found or FindingStatus.InCure;

    public static Result<Finding> Enter(RecordFinding command, Act act)
    {
        if (command.Due < command.FoundOn) return FindingErrors.DueBeforeFound;
        if (command.Cause.Length == 0 != (command.Cure.Length == 0)) return FindingErrors.HalfAnalysed;
        var finding = new Finding(act.NewId(), act.Street)
        {
            Source = command.Source,
            Status = command.Cause.Length == 0 ? FindingStatus.Found : FindingStatus.InCure,
            Title = command.Title,
            FoundOn = command.FoundOn,
            OwnerOffice = command.OwnerOffice,
            Due = command.Due,
            Cause = command.Cause,
            Cure = command.Cure,
            IsSynthetic = command.IsSynthetic,
        };
        finding.Record(
            nameof(FindingRecorded), act,
            new FindingRecorded(
                finding.Id, finding.Source.ToString(), finding.Title, finding.Cause, finding.Cure, finding.OwnerOffice, finding.FoundOn, finding.Due,
                finding.IsSynthetic),
            "RPT-04");
        return finding;
    }

    public Result<Unit> Analyse(AnalyseFinding command, Act act)
    {
        if (!IsOpen) return FindingErrors.NotOpen;
        Cause = command.Cause;
        Cure = command.Cure;
        Status = FindingStatus.InCure;
        Record(nameof(FindingAnalysed), act, new FindingAnalysed(Id, Cause, Cure, act.Day), "RPT-04");
        return Unit.Value;
    }

    public Result<Unit> Strike(CureFinding command, Act act)
    {
        if (!IsOpen) return FindingErrors.NotOpen;
        if (Status != FindingStatus.InCure) return FindingErrors.CauseMissing;
        if (command.CuredOn < FoundOn) return FindingErrors.CuredBeforeFound;
        CuredOn = command.CuredOn;
        CureResult = command.Result;
        Status = FindingStatus.Cured;
        Record(nameof(FindingCured), act, new FindingCured(Id, command.CuredOn, command.CuredOn <= Due, CureResult), "RPT-04");
        return Unit.Value;
    }

    public Result<Unit> Withdraw(string reason, Act act)
    {
        if (Status == FindingStatus.Withdrawn) return FindingErrors.NotOpen;
        WithdrawnOn = act.Day;
        WithdrawReason = reason;
        Status = FindingStatus.Withdrawn;
        Record(nameof(FindingWithdrawn), act, new FindingWithdrawn(Id, act.Day, reason), "RPT-04");
        return Unit.Value;
    }
}
