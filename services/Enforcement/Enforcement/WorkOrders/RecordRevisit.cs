using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

/// <summary>Asks whoever reported a resolved order what they think of it (回访).</summary>
internal sealed record RecordRevisit(Guid Id, DateOnly RevisitedOn, RevisitMethod Method, Satisfaction Satisfaction, string Words);

internal sealed class RecordRevisitHandler(EnforcementDbContext db)
{
    public Task<Result<WorkOrderKept>> HandleAsync(RecordRevisit command, Act act, CancellationToken cancellation) =>
        db.ChangeOrderAsync(command.Id, act, order => order.Revisit(command, act), cancellation);
}
