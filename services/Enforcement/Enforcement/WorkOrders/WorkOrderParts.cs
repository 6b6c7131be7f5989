namespace Enforcement.WorkOrders;

/// <summary>A team gave the order back.</summary>
internal sealed record WorkOrderReturn(int Number, string Team, Guid? OfficerId, string Reason, DateTimeOffset ReturnedAt, Guid ReturnedBy);

/// <summary>What whoever reported it said of the resolution.</summary>
internal sealed record Revisit(int Number, DateOnly RevisitedOn, RevisitMethod Method, Satisfaction Satisfaction, string Words, Guid RecordedBy);

/// <summary>A resolution that did not stand, because the order was handled again.</summary>
internal sealed record EarlierResolution(
    int Number, string Team, Guid? OfficerId, string Result, string EvidenceNote, DateTimeOffset ResolvedAt, bool InTime, DateTimeOffset ReopenedAt,
    string Reason);
