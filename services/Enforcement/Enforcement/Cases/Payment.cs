namespace Enforcement.Cases;

/// <summary>A payment toward the fine. It stays with its case: no list and no report ever sums payments (行政处罚法 art. 74).</summary>
internal sealed record Payment(DateOnly PaidOn, long AmountFen, string ReceiptNumber, bool CollectedOnTheSpot, string CollectionReason);
