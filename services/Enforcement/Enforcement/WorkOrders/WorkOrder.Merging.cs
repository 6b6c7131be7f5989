using Enforcement.Organization;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

/// <content>
/// Orders about one matter: the parts keep number, reporter and history, and follow the order they became part of. They are resolved with it,
/// so that each reporter's order tells the truth and none is lost.
/// </content>
internal sealed partial class WorkOrder
{
    /// <summary>The order it became part of; null for one of its own.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>Orders that became part of it.</summary>
    public IReadOnlyList<Guid> MergedIds { get; private set; } = [];

    /// <summary>Why nothing can be done to it by itself any more; null while something can.</summary>
    private Refusal? Settled => MergedIntoId is not null ? WorkOrderErrors.PartOfAnother : IsOpen ? null : WorkOrderErrors.NotOpen;

    /// <summary><paramref name="parts"/> are the orders that became part of this one before; they go along.</summary>
    public Result<Unit> MergeInto(WorkOrder target, IReadOnlyList<WorkOrder> parts, Act act)
    {
        if (Settled is { } refusal) return refusal;
        if (target.Id == Id || target.Settled is not null) return WorkOrderErrors.CannotTakeIn;
        MergedIds = [];
        BecomePartOf(target, act);
        foreach (var part in parts) part.BecomePartOf(target, act);
        target.MergedIds = [.. target.MergedIds, Id, .. parts.Select(part => part.Id)];
        target.Record("WorkOrderTookIn", act);
        return Unit.Value;
    }

    /// <summary>Brings a part to the state of the order it belongs to; does nothing when it is there.</summary>
    public Result<Unit> Follow(WorkOrder target, LegalSetting setting, Act act)
    {
        if (target.Status == WorkOrderStatus.Resolved && IsOpen)
        {
            Take(target);
            // A report that came in after the matter was settled was settled when it came in.
            var at = target.ResolvedAt!.Value < ReceivedAt ? ReceivedAt : target.ResolvedAt.Value;
            return Close(target.Result, target.EvidenceNote, at, setting.Calendar, act);
        }

        if (target.Status == WorkOrderStatus.Withdrawn && IsOpen) return End(target.WithdrawalReason, setting.Calendar, act);
        if (Status == WorkOrderStatus.Resolved && target.IsOpen)
        {
            StartAgain(target.EarlierResolutions[^1].Reason, setting, act);
            return Unit.Value;
        }

        if (!IsOpen || (Status, Team, OfficerId, DispatchedAt) == (target.Status, target.Team, target.OfficerId, target.DispatchedAt)) return Unit.Value;
        Take(target);
        Record("WorkOrderFollowed", act);
        return Unit.Value;
    }

    private void BecomePartOf(WorkOrder target, Act act)
    {
        MergedIntoId = target.Id;
        SignedAt = null;
        Take(target);
        Record("WorkOrderMerged", act);
    }

    private void Take(WorkOrder target)
    {
        Status = target.Status == WorkOrderStatus.Resolved ? Status : target.Status;
        Team = target.Team;
        OfficerId = target.OfficerId;
        DispatchedAt = target.DispatchedAt;
    }
}
