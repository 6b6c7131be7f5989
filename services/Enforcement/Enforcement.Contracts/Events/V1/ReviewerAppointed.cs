using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A reviewer entered the legal post (法制审核岗, 行政处罚法 art. 58).</summary>
/// <param name="Subject">The appointment's id.</param>
/// <param name="ReviewerId">Account id.</param>
/// <param name="ValidFrom">First day in the post.</param>
/// <param name="ValidTo">Last day; null while no end is known.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:enforcement:reviewer-appointed:v1", 1)]
public sealed record ReviewerAppointed(Guid Subject, Guid ReviewerId, DateOnly ValidFrom, DateOnly? ValidTo, bool IsSynthetic) : IIntegrationEvent;
