using Enforcement.WorkOrders;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <content>The work orders that led to the case.</content>
internal sealed partial class PenaltyCase
{
    /// <summary>Orders about the same act that were added after the filing.</summary>
    public IReadOnlyList<Guid> FurtherWorkOrderIds { get; private set; } = [];

    public Result<Unit> AttachWorkOrder(WorkOrder order, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status == CaseStatus.Closed) return CaseErrors.OutOfOrder(Status);
        if (order.Id == WorkOrderId || FurtherWorkOrderIds.Contains(order.Id)) return CaseErrors.OrderKnown;
        FurtherWorkOrderIds = [.. FurtherWorkOrderIds, order.Id];
        Done("WorkOrderAttached", act, calendar, happened: null, "PEN-23");
        order.LeadTo(Id, act);
        return Unit.Value;
    }
}
