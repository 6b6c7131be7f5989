using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

/// <summary>The officer who answers for a dispatched order takes it on (签收).</summary>
internal sealed record SignForWorkOrder(Guid Id, DateTimeOffset SignedAt);

internal sealed class SignForWorkOrderHandler(EnforcementDbContext db)
{
    public Task<Result<WorkOrderKept>> HandleAsync(SignForWorkOrder command, Act act, CancellationToken cancellation) =>
        db.ChangeOrderAsync(command.Id, act, order => order.Sign(command.SignedAt, act), cancellation);
}
