using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>A public call for comments (公开征求意见) was published (art. 15).</summary>
/// <param name="Subject">The decision item's id.</param>
/// <param name="Round">1 for the first call of the item.</param>
/// <param name="OpenedOn">First day.</param>
/// <param name="ClosesOn">Last day for comments.</param>
/// <param name="Channel">Where it was published.</param>
/// <param name="ShortReason">Published reason for less than 30 days; empty otherwise.</param>
[EventName("urn:platform:decisions:public-call-opened:v1", 1)]
public sealed record PublicCallOpened(
    Guid Subject, int Round, DateOnly OpenedOn, DateOnly ClosesOn, string Channel, string ShortReason) : IIntegrationEvent;
