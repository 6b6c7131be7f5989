using Enforcement.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law;
using Platform.Law.Results;

namespace Enforcement.Intelligence;

/// <summary>A team's way to a scene: sent, arrived, handled (指挥调度).</summary>
internal sealed class TeamDispatch : Aggregate
{
    private TeamDispatch()
    {
    }

    private TeamDispatch(Guid id, string street)
        : base(id, street)
    {
    }

    public DispatchStatus Status { get; private set; }

    public DispatchTarget Target { get; private set; }

    public Guid TargetId { get; private set; }

    public string Team { get; private set; } = "";

    public DateTimeOffset DispatchedAt { get; private set; }

    /// <summary>The day of dispatch in Asia/Shanghai.</summary>
    public DateOnly DispatchedOn { get; private set; }

    public DateTimeOffset? ArrivedAt { get; private set; }

    /// <summary>Where the team reported itself, in micro-degrees.</summary>
    public long Longitude { get; private set; }

    /// <summary>Micro-degrees.</summary>
    public long Latitude { get; private set; }

    public DateTimeOffset? HandledAt { get; private set; }

    public string Outcome { get; private set; } = "";

    public string CancelReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    /// <summary><paramref name="underWay"/> is the dispatch the team is still out on; null for a team that is free.</summary>
    public static Result<TeamDispatch> Send(DispatchTeam command, bool targetExists, TeamDispatch? underWay, Act act)
    {
        if (!targetExists) return IntelligenceErrors.TargetUnknown;
        if (underWay is not null) return IntelligenceErrors.TeamBusy(underWay.Team, underWay.DispatchedAt);
        var dispatch = new TeamDispatch(act.NewId(), act.Street)
        {
            Status = DispatchStatus.Dispatched,
            Target = command.Target,
            TargetId = command.TargetId,
            Team = command.Team,
            DispatchedAt = command.DispatchedAt,
            DispatchedOn = LegalTime.DateOf(command.DispatchedAt),
            IsSynthetic = command.IsSynthetic,
        };
        dispatch.Record(
            nameof(TeamDispatched), act,
            new TeamDispatched(
                dispatch.Id, dispatch.Target.ToString(), dispatch.TargetId, dispatch.Team, dispatch.DispatchedAt, dispatch.IsSynthetic));
        return dispatch;
    }

    public Result<Unit> Arrive(RecordArrival command, Act act)
    {
        if (Status != DispatchStatus.Dispatched) return IntelligenceErrors.NotUnderWay;
        if (command.ArrivedAt < DispatchedAt) return IntelligenceErrors.OutOfOrder;
        Status = DispatchStatus.Arrived;
        ArrivedAt = command.ArrivedAt;
        Longitude = command.Longitude;
        Latitude = command.Latitude;
        Record(nameof(TeamArrived), act, new TeamArrived(Id, command.ArrivedAt));
        return Unit.Value;
    }

    public Result<Unit> Handle(RecordHandled command, Act act)
    {
        if (Status is DispatchStatus.Handled or DispatchStatus.Cancelled) return IntelligenceErrors.Over;
        if (Status != DispatchStatus.Arrived) return IntelligenceErrors.NotArrived;
        if (command.HandledAt < ArrivedAt) return IntelligenceErrors.OutOfOrder;
        Status = DispatchStatus.Handled;
        HandledAt = command.HandledAt;
        Outcome = command.Outcome;
        Record(nameof(SceneHandled), act, new SceneHandled(Id, command.HandledAt));
        return Unit.Value;
    }

    public Result<Unit> Cancel(string reason, Act act)
    {
        if (Status is DispatchStatus.Handled or DispatchStatus.Cancelled) return IntelligenceErrors.Over;
        Status = DispatchStatus.Cancelled;
        CancelReason = reason;
        Record(nameof(TeamDispatchCancelled), act, new TeamDispatchCancelled(Id, DispatchedAt, act.Day));
        return Unit.Value;
    }
}

/// <summary>How far a dispatch is.</summary>
internal enum DispatchStatus
{
    /// <summary>On its way.</summary>
    Dispatched,

    /// <summary>At the scene.</summary>
    Arrived,

    /// <summary>Finished.</summary>
    Handled,

    /// <summary>Called back.</summary>
    Cancelled,
}

/// <summary>What a team is sent for.</summary>
internal enum DispatchTarget
{
    /// <summary>工单.</summary>
    WorkOrder,

    /// <summary>案件.</summary>
    PenaltyCase,
}
