using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>The officers of a month were appraised (月度考核) from recorded facts, never by fines (行政处罚法 art. 74).</summary>
/// <param name="Subject">The appraisal's id.</param>
/// <param name="Month">The month, <c>yyyy-MM</c>.</param>
/// <param name="AppraisedOn">The day.</param>
/// <param name="Officers">Number of officers appraised.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:enforcement:appraisal-recorded:v1", 1)]
public sealed record AppraisalRecorded(Guid Subject, string Month, DateOnly AppraisedOn, int Officers, bool IsSynthetic) : IIntegrationEvent;
