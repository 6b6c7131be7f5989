using Enforcement.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

/// <summary>One work order (工单) from intake to its resolution. Who reported it stands in its own two fields and nowhere else.</summary>
internal sealed partial class WorkOrder : Aggregate
{
    private WorkOrder()
    {
    }

    private WorkOrder(Guid id, string street)
        : base(id, street)
    {
    }

    public int Year { get; private set; }

    public int Sequence { get; private set; }

    public string Number { get; private set; } = "";

    public WorkOrderStatus Status { get; private set; }

    /// <summary>Number in the outside system; null for an order that has none.</summary>
    public string? ExternalId { get; private set; }

    public WorkOrderCategory Category { get; private set; }

    public WorkOrderChannel Channel { get; private set; }

    public string Title { get; private set; } = "";

    public string Description { get; private set; } = "";

    public string Address { get; private set; } = "";

    /// <summary>Micro-degrees.</summary>
    public long Longitude { get; private set; }

    /// <summary>Micro-degrees.</summary>
    public long Latitude { get; private set; }

    public DateTimeOffset ReportedAt { get; private set; }

    /// <summary>The day of the report in Asia/Shanghai.</summary>
    public DateOnly ReportedOn { get; private set; }

    public DateTimeOffset ReceivedAt { get; private set; }

    public string ReporterName { get; private set; } = "";

    public string ReporterPhone { get; private set; } = "";

    public string Team { get; private set; } = "";

    public Guid? OfficerId { get; private set; }

    public DateTimeOffset? DispatchedAt { get; private set; }

    public string Result { get; private set; } = "";

    public string EvidenceNote { get; private set; } = "";

    public DateTimeOffset? ResolvedAt { get; private set; }

    public string WithdrawalReason { get; private set; } = "";

    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>The local limit of handling (HOT-01).</summary>
    public StatutoryClock? HandlingClock { get; private set; }

    public DateOnly DueOn { get; private set; }

    public bool IsSynthetic { get; private set; }

    /// <summary>Hash of the code by which whoever reported it in public follows it; null for every other order.</summary>
    public string? ReceiptHash { get; private set; }

    /// <summary>Penalty cases that took it in after they were filed.</summary>
    public IReadOnlyList<Guid> CaseIds { get; private set; } = [];

    public bool IsOpen => Status is WorkOrderStatus.Received or WorkOrderStatus.Dispatched;

    public static WorkOrder Receive(RegisterWorkOrder command, OrderNumbering numbering, HandlingLimit limit, WorkCalendar calendar, Act act)
    {
        var clock = limit.Start(act.Day);
        var order = new WorkOrder(act.NewId(), act.Street)
        {
            Year = act.Day.Year,
            Sequence = numbering.Next,
            Number = numbering.Number(act.Day.Year),
            Status = WorkOrderStatus.Received,
            ExternalId = command.ExternalId,
            Category = command.Category,
            Channel = command.Channel,
            Title = command.Title,
            Description = command.Description,
            Address = command.Address,
            Longitude = command.Longitude,
            Latitude = command.Latitude,
            ReportedAt = command.ReportedAt,
            ReportedOn = LegalTime.DateOf(command.ReportedAt),
            ReceivedAt = act.At,
            ReporterName = command.ReporterName,
            ReporterPhone = command.ReporterPhone,
            HandlingClock = clock,
            DueOn = clock.Due(calendar)!.Value,
            IsSynthetic = command.IsSynthetic,
            ReceiptHash = command.ReceiptHash,
        };
        order.Record(
            nameof(WorkOrderReceived), act,
            new WorkOrderReceived(
                order.Id, order.Number, order.Category.ToString(), order.Channel.ToString(), order.ReportedAt, order.ReceivedAt, order.DueOn,
                order.IsSynthetic),
            "HOT-01");
        return order;
    }

    /// <summary>Hands it to a team; an order already dispatched goes to another one.</summary>
    public Result<Unit> Dispatch(DispatchWorkOrder command, Act act)
    {
        if (Settled is { } settled) return settled;
        if (command.DispatchedAt < ReportedAt) return WorkOrderErrors.DispatchedTooEarly;
        if (command.DispatchedAt < AwaitsDispatchSince) return WorkOrderErrors.DispatchedBeforeReturn;
        Status = WorkOrderStatus.Dispatched;
        Team = command.Team;
        OfficerId = command.OfficerId;
        DispatchedAt = command.DispatchedAt;
        SignedAt = null;
        Record(
            nameof(WorkOrderDispatched), act,
            new WorkOrderDispatched(Id, Number, Category.ToString(), Team, command.OfficerId, command.DispatchedAt));
        return Unit.Value;
    }

    public Result<Unit> Resolve(ResolveWorkOrder command, WorkCalendar calendar, Act act)
    {
        if (Settled is { } settled) return settled;
        if (DispatchedAt is not { } dispatched) return WorkOrderErrors.NotDispatched;
        if (command.ResolvedAt < dispatched) return WorkOrderErrors.ResolvedTooEarly;
        return Close(command.Result, command.EvidenceNote, command.ResolvedAt, calendar, act);
    }

    public Result<Unit> Withdraw(string reason, WorkCalendar calendar, Act act) =>
        Settled is { } settled ? settled : End(reason, calendar, act);

    /// <summary>Joins it to a case that took it in.</summary>
    public void LeadTo(Guid caseId, Act act)
    {
        CaseIds = [.. CaseIds, caseId];
        Record("WorkOrderTakenIntoCase", act);
    }

    private Result<Unit> Close(string result, string evidenceNote, DateTimeOffset at, WorkCalendar calendar, Act act)
    {
        var closed = HandlingClock!.Meet(ClosingDay(at), calendar);
        if (closed.IsRefused) return closed.Refusal;
        Status = WorkOrderStatus.Resolved;
        Result = result;
        EvidenceNote = evidenceNote;
        ResolvedAt = at;
        HandlingClock = closed.Value;
        Record(
            nameof(WorkOrderResolved), act,
            new WorkOrderResolved(
                Id, Number, Category.ToString(), Channel.ToString(), ReportedAt, ReceivedAt, at,
                HandlingClock.Closure!.Outcome == ClockOutcome.Met),
            "HOT-01");
        return Unit.Value;
    }

    private Result<Unit> End(string reason, WorkCalendar calendar, Act act)
    {
        var ended = HandlingClock!.End(ClosingDay(act.At), reason, calendar);
        if (ended.IsRefused) return ended.Refusal;
        Status = WorkOrderStatus.Withdrawn;
        WithdrawalReason = reason;
        WithdrawnAt = act.At;
        HandlingClock = ended.Value;
        Record(nameof(WorkOrderWithdrawn), act, new WorkOrderWithdrawn(Id, Number, Category.ToString(), act.At));
        return Unit.Value;
    }

    /// <summary>Counts the due day of an open order again after the calendar changed; does nothing when it stays.</summary>
    public void Reproject(WorkCalendar calendar, Act act)
    {
        if (!IsOpen || HandlingClock!.Due(calendar) is not { } due || due == DueOn) return;
        DueOn = due;
        Record(nameof(WorkOrderDueMoved), act, new WorkOrderDueMoved(Id, Number, due), "HOT-01");
    }

    // An order entered after it was already handled closes its clock on the day it was entered.
    private DateOnly ClosingDay(DateTimeOffset at)
    {
        var day = LegalTime.DateOf(at);
        return day < HandlingClock!.StartedOn ? HandlingClock.StartedOn : day;
    }
}
