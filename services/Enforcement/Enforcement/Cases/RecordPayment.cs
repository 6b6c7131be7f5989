using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records a payment toward the fine (缴纳罚款).</summary>
internal sealed record RecordPayment(
    Guid CaseId, DateOnly PaidOn, long AmountFen, string ReceiptNumber, bool CollectedOnTheSpot, string CollectionReason)
{
    /// <summary>The party's own wish to pay on the spot; null where article 68 allows it.</summary>
    public CollectionRequest? Request { get; init; }

    /// <summary>Day on which officers who collected on the water came ashore.</summary>
    public DateOnly? LandedOn { get; init; }
}

internal sealed class RecordPaymentHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(RecordPayment command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.RecordPayment(command, setting.Calendar, act), cancellation);
}
