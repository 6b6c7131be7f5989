using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

/// <summary>Hands an order to a team (派发).</summary>
internal sealed record DispatchWorkOrder(Guid Id, string Team, Guid OfficerId, DateTimeOffset DispatchedAt);

internal sealed class DispatchWorkOrderHandler(EnforcementDbContext db)
{
    public Task<Result<WorkOrderKept>> HandleAsync(DispatchWorkOrder command, Act act, CancellationToken cancellation) =>
        db.ChangeOrderAsync(command.Id, act, order => order.Dispatch(command, act), cancellation);
}
