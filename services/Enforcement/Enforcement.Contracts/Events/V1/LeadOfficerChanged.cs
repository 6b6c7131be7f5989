using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>Another officer answers for a case from now on (主办负责制). The reason stays in the case file.</summary>
/// <param name="Subject">The case's id.</param>
/// <param name="Number">The filing number.</param>
/// <param name="FromOfficerId">Account id of the officer who answered for it before.</param>
/// <param name="LeadOfficerId">Account id of the officer who answers for it now.</param>
/// <param name="AssistingOfficerId">Account id of the second officer.</param>
/// <param name="ChangedOn">The day of the change.</param>
[EventName("urn:platform:enforcement:lead-officer-changed:v1", 1)]
public sealed record LeadOfficerChanged(
    Guid Subject, string Number, Guid FromOfficerId, Guid LeadOfficerId, Guid AssistingOfficerId, DateOnly ChangedOn) : IIntegrationEvent;
