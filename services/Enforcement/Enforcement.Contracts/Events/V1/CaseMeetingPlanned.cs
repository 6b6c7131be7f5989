using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A weekly case meeting (案件周例会) was called.</summary>
/// <param name="Subject">The meeting's id.</param>
/// <param name="PlannedOn">The day it is to be held.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:enforcement:case-meeting-planned:v1", 1)]
public sealed record CaseMeetingPlanned(Guid Subject, DateOnly PlannedOn, bool IsSynthetic) : IIntegrationEvent;
