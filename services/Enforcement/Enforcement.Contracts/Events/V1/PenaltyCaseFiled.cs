using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A penalty case was filed (立案, 行政处罚法 art. 54).</summary>
/// <param name="Subject">The case's id.</param>
/// <param name="Number">The filing number (立案号).</param>
/// <param name="Track"><c>Ordinary</c> (普通程序) or <c>Minor</c> (小微案件).</param>
/// <param name="Cause">The violation (案由), without the party.</param>
/// <param name="ViolationCode">The code of the violation in the office's power list.</param>
/// <param name="FiledOn">The day of filing; it does not count toward the 90 days.</param>
/// <param name="LeadOfficerId">Account id of the officer who answers for the case (主办人).</param>
/// <param name="AssistingOfficerId">Account id of the second officer (协办人).</param>
/// <param name="WorkOrderId">The work order it came from; null when it came otherwise.</param>
/// <param name="IsSynthetic">Whether the case is made up for a sample or an exercise.</param>
[EventName("urn:platform:enforcement:penalty-case-filed:v1", 1)]
public sealed record PenaltyCaseFiled(
    Guid Subject, string Number, string Track, string Cause, string ViolationCode, DateOnly FiledOn, Guid LeadOfficerId, Guid AssistingOfficerId,
    Guid? WorkOrderId, bool IsSynthetic) : IIntegrationEvent;
