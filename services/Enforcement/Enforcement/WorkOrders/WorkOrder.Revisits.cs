using Enforcement.Contracts.Events.V1;
using Enforcement.Organization;
using Platform.Journal;
using Platform.Law;
using Platform.Law.Clocks;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

/// <content>What whoever reported it says of the resolution, and what follows.</content>
internal sealed partial class WorkOrder
{
    public IReadOnlyList<Revisit> Revisits { get; private set; } = [];

    /// <summary>The last answer about the resolution that stands; null while nobody gave one.</summary>
    public Satisfaction? Satisfaction { get; private set; }

    public IReadOnlyList<EarlierResolution> EarlierResolutions { get; private set; } = [];

    public Result<Unit> Revisit(RecordRevisit command, Act act)
    {
        if (MergedIntoId is not null) return WorkOrderErrors.PartOfAnother;
        if (Status != WorkOrderStatus.Resolved) return WorkOrderErrors.NotResolved;
        if (command.RevisitedOn < LegalTime.DateOf(ResolvedAt!.Value)) return WorkOrderErrors.RevisitedTooEarly;
        Revisits = [.. Revisits, new Revisit(Revisits.Count + 1, command.RevisitedOn, command.Method, command.Satisfaction, command.Words, act.ActorId)];
        // Whoever was not reached has taken nothing back.
        if (command.Satisfaction != WorkOrders.Satisfaction.NotContacted) Satisfaction = command.Satisfaction;
        Record("WorkOrderRevisited", act);
        return Unit.Value;
    }

    /// <summary>Handles it again from the beginning: the resolution is kept beside it, and the days are counted anew.</summary>
    public Result<Unit> Reopen(string reason, LegalSetting setting, Act act)
    {
        if (MergedIntoId is not null) return WorkOrderErrors.PartOfAnother;
        if (Status != WorkOrderStatus.Resolved) return WorkOrderErrors.NotResolved;
        if (Satisfaction != WorkOrders.Satisfaction.NotSatisfied) return WorkOrderErrors.NobodyDissatisfied;
        StartAgain(reason, setting, act);
        return Unit.Value;
    }

    private void StartAgain(string reason, LegalSetting setting, Act act)
    {
        EarlierResolutions =
        [
            .. EarlierResolutions,
            new EarlierResolution(
                EarlierResolutions.Count + 1, Team, OfficerId, Result, EvidenceNote, ResolvedAt!.Value,
                HandlingClock!.Closure!.Outcome == ClockOutcome.Met, act.At, reason),
        ];
        AwaitDispatch();
        Result = "";
        EvidenceNote = "";
        ResolvedAt = null;
        Satisfaction = null;
        HandlingClock = HandlingLimit.On(act.Day, setting.Local).Start(act.Day);
        DueOn = HandlingClock.Due(setting.Calendar)!.Value;
        Record(nameof(WorkOrderReopened), act, new WorkOrderReopened(Id, Number, Category.ToString(), act.At, DueOn), "HOT-01");
    }
}
