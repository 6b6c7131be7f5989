using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A reviewer left the legal post.</summary>
/// <param name="Subject">The appointment's id.</param>
/// <param name="ReviewerId">Account id.</param>
/// <param name="EndedOn">Last day in the post.</param>
[EventName("urn:platform:enforcement:reviewer-ended:v1", 1)]
public sealed record ReviewerEnded(Guid Subject, Guid ReviewerId, DateOnly EndedOn) : IIntegrationEvent;
