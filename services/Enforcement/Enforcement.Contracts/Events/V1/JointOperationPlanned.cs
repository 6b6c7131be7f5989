using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A joint operation with a unit of another place was planned (执法协作).</summary>
/// <param name="Subject">The operation's id.</param>
/// <param name="Kind"><c>Inspection</c> (联合检查) or <c>Investigation</c> (联合查办).</param>
/// <param name="PartnerUnit">The partner.</param>
/// <param name="Jurisdiction">The partner's place.</param>
/// <param name="Matter">What it is about.</param>
/// <param name="PlannedOn">The day.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:enforcement:joint-operation-planned:v1", 1)]
public sealed record JointOperationPlanned(
    Guid Subject, string Kind, string PartnerUnit, string Jurisdiction, string Matter, DateOnly PlannedOn, bool IsSynthetic) : IIntegrationEvent;
