using Enforcement.Bureau;
using Enforcement.Contracts.Events.V1;
using Enforcement.Organization;
using Enforcement.ReportPhotos;
using Organization.Contracts;
using Platform.Journal;
using Platform.Law.Clocks;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

/// <content>What the team and the head do with a dispatched order before it is resolved.</content>
internal sealed partial class WorkOrder
{
    private const string Extension = "HOT-04";

    /// <summary>When the officer who answers for it signed for it; null again when it goes to another team.</summary>
    public DateTimeOffset? SignedAt { get; private set; }

    public IReadOnlyList<WorkOrderReturn> Returns { get; private set; } = [];

    /// <summary>From when on it can be dispatched: its report, or the moment it last came back.</summary>
    private DateTimeOffset AwaitsDispatchSince => Returns.Select(known => known.ReturnedAt)
        .Concat(EarlierResolutions.Select(known => known.ReopenedAt)).Append(ReportedAt).Max();

    /// <summary>From when on it is handled as it is now: since it was last taken up again, else always.</summary>
    public DateTimeOffset HandledSince => EarlierResolutions.Count == 0 ? DateTimeOffset.MinValue : EarlierResolutions.Max(known => known.ReopenedAt);

    /// <summary>What stands against a photograph of its handling. Where nobody was named, any officer may have been at the place.</summary>
    public Refusal? AgainstHandlingPhoto(Act act) =>
        Settled is { } settled ? settled
        : Status != WorkOrderStatus.Dispatched ? PhotoErrors.NotDispatched
        : OfficerId is { } named && act.ActorId != named && !act.Roles.Contains(Roles.EnforcementHead) ? PhotoErrors.NotHandler
        : null;

    public Result<Unit> Sign(DateTimeOffset at, Act act)
    {
        if (NotInHand(act) is { } refusal) return refusal;
        if (SignedAt is not null) return WorkOrderErrors.Signed;
        if (at < DispatchedAt) return WorkOrderErrors.SignedTooEarly;
        SignedAt = at;
        Record("WorkOrderSigned", act);
        return Unit.Value;
    }

    /// <summary>Gives it back; the handling clock runs on, so that passing an order round costs the time of whoever passes it.</summary>
    public Result<Unit> Return(ReturnWorkOrder command, int most, Act act)
    {
        if (NotInHand(act) is { } refusal) return refusal;
        if (Returns.Count >= most) return WorkOrderErrors.ReturnedTooOften(most);
        Returns = [.. Returns, new WorkOrderReturn(Returns.Count + 1, Team, OfficerId, command.Reason, act.At, act.ActorId)];
        AwaitDispatch();
        Record("WorkOrderReturned", act, happened: null, "HOT-04");
        return Unit.Value;
    }

    public Result<Unit> Extend(ExtendWorkOrder command, LegalSetting setting, Act act)
    {
        if (Settled is { } settled) return settled;
        var rule = WorkRules.Catalogue.Require("HOT-04");
        var extended = HandlingClock!.Extend(
            new ClockExtension(command.Days, command.Reason, rule.Citation, act.ActorId.ToString(), act.Day)
            {
                Code = Extension,
                AtMost = OrderRules.MostExtension(setting.Local, act.Day),
                RuleId = rule.Id,
            },
            setting.Calendar);
        if (extended.IsRefused) return extended.Refusal with { Field = "days" };
        HandlingClock = extended.Value;
        DueOn = HandlingClock.Due(setting.Calendar)!.Value;
        Record("WorkOrderExtended", act, new WorkOrderDueMoved(Id, Number, DueOn), "HOT-01", "HOT-04");
        return Unit.Value;
    }

    private void AwaitDispatch()
    {
        Status = WorkOrderStatus.Received;
        Team = "";
        OfficerId = null;
        DispatchedAt = null;
        SignedAt = null;
    }

    // A dispatched order is in the hands of its officer; the head may act in every order.
    private Refusal? NotInHand(Act act) =>
        Settled is { } settled ? settled
        : Status != WorkOrderStatus.Dispatched ? WorkOrderErrors.NotInHand
        : act.ActorId != OfficerId && !act.Roles.Contains(Roles.EnforcementHead) ? WorkOrderErrors.NotOwn
        : null;
}
