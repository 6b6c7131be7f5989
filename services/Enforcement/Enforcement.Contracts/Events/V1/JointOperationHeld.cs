using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A joint operation was carried out.</summary>
/// <param name="Subject">The operation's id.</param>
/// <param name="Kind">As in <see cref="JointOperationPlanned"/>.</param>
/// <param name="PartnerUnit">The partner.</param>
/// <param name="Jurisdiction">The partner's place.</param>
/// <param name="Matter">What it was about.</param>
/// <param name="HeldOn">The day.</param>
/// <param name="CaseId">The case shared with the partner; null when there is none.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:enforcement:joint-operation-held:v1", 1)]
public sealed record JointOperationHeld(
    Guid Subject, string Kind, string PartnerUnit, string Jurisdiction, string Matter, DateOnly HeldOn, Guid? CaseId,
    bool IsSynthetic) : IIntegrationEvent;
