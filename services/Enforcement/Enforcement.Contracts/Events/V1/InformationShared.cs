using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A record was shared with another unit (执法信息共享).</summary>
/// <param name="Subject">The sharing's id.</param>
/// <param name="Kind"><c>PenaltyCase</c>, <c>WorkOrder</c> or <c>JointOperation</c>.</param>
/// <param name="RecordId">The record.</param>
/// <param name="RecipientUnit">The unit.</param>
/// <param name="SharedOn">The day.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:enforcement:information-shared:v1", 1)]
public sealed record InformationShared(
    Guid Subject, string Kind, Guid RecordId, string RecipientUnit, DateOnly SharedOn, bool IsSynthetic) : IIntegrationEvent;
