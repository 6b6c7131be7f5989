using Enforcement.Bureau;
using Enforcement.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cooperation;

/// <summary>One joint operation with a unit of another place (执法协作): planned, then held with its findings, or cancelled.</summary>
internal sealed class JointOperation : Aggregate
{
    private JointOperation()
    {
    }

    private JointOperation(Guid id, string street)
        : base(id, street)
    {
    }

    public JointOperationStatus Status { get; private set; }

    public JointOperationKind Kind { get; private set; }

    public string PartnerUnit { get; private set; } = "";

    /// <summary>The partner's place.</summary>
    public string Jurisdiction { get; private set; } = "";

    public string Matter { get; private set; } = "";

    public DateOnly PlannedOn { get; private set; }

    public DateOnly? HeldOn { get; private set; }

    /// <summary>The day held, or planned while it is not held; what lists look at.</summary>
    public DateOnly Day { get; private set; }

    public string Place { get; private set; } = "";

    public string Findings { get; private set; } = "";

    /// <summary>The case shared with the partner; null when there is none.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>What each side did in it, ours and the partner's, in the order entered.</summary>
    public IReadOnlyList<OperationSide> Sides { get; private set; } = [];

    public string CancelReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    public static Result<JointOperation> Plan(PlanJointOperation command, bool caseExists, Act act)
    {
        if (!caseExists) return BureauErrors.CasesUnknown;
        var operation = new JointOperation(act.NewId(), act.Street)
        {
            Status = JointOperationStatus.Planned,
            Kind = command.Kind,
            PartnerUnit = command.PartnerUnit,
            Jurisdiction = command.Jurisdiction,
            Matter = command.Matter,
            PlannedOn = command.PlannedOn,
            Day = command.PlannedOn,
            CaseId = command.CaseId,
            IsSynthetic = command.IsSynthetic,
        };
        operation.Record(
            nameof(JointOperationPlanned), act,
            new JointOperationPlanned(
                operation.Id, operation.Kind.ToString(), operation.PartnerUnit, operation.Jurisdiction, operation.Matter, operation.PlannedOn,
                operation.IsSynthetic));
        return operation;
    }

    public Result<Unit> Hold(HoldJointOperation command, bool caseExists, Act act)
    {
        if (Status != JointOperationStatus.Planned) return CooperationErrors.NotPlanned;
        if (!caseExists) return BureauErrors.CasesUnknown;
        Status = JointOperationStatus.Held;
        HeldOn = command.HeldOn;
        Day = command.HeldOn;
        Place = command.Place;
        Findings = command.Findings;
        CaseId = command.CaseId ?? CaseId;
        Record(
            nameof(JointOperationHeld), act,
            new JointOperationHeld(Id, Kind.ToString(), PartnerUnit, Jurisdiction, Matter, command.HeldOn, CaseId, IsSynthetic));
        return Unit.Value;
    }

    public Result<Unit> AddSide(RecordOperationSide command, Act act)
    {
        if (Status != JointOperationStatus.Held) return CooperationErrors.NotHeld;
        if (command.DoneOn < HeldOn) return CooperationErrors.BeforeOperation(HeldOn.Value);
        Sides = [.. Sides, new OperationSide(Sides.Count + 1, command.Unit, command.DoneOn, command.Done, act.ActorId)];
        Record("OperationSideRecorded", act);
        return Unit.Value;
    }

    public Result<Unit> Cancel(string reason, Act act)
    {
        if (Status != JointOperationStatus.Planned) return CooperationErrors.NotPlanned;
        Status = JointOperationStatus.Cancelled;
        CancelReason = reason;
        Record(nameof(JointOperationCancelled), act, new JointOperationCancelled(Id, PlannedOn, act.Day));
        return Unit.Value;
    }
}

/// <summary>What one side found or did in an operation or in the shared case.</summary>
internal sealed record OperationSide(int Number, string Unit, DateOnly DoneOn, string Done, Guid RecordedBy);

/// <summary>How far an operation is.</summary>
internal enum JointOperationStatus
{
    /// <summary>Agreed with the partner.</summary>
    Planned,

    /// <summary>Carried out.</summary>
    Held,

    /// <summary>Cancelled.</summary>
    Cancelled,
}

/// <summary>What is done together.</summary>
internal enum JointOperationKind
{
    /// <summary>联合检查.</summary>
    Inspection,

    /// <summary>联合查办.</summary>
    Investigation,
}
