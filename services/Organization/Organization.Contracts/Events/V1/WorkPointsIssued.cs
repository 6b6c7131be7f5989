using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>Annual work points or an annual work plan were issued.</summary>
/// <param name="Subject">The document's id.</param>
/// <param name="Kind"><c>WorkPoints</c> (工作要点) or <c>WorkPlan</c> (年度工作计划).</param>
/// <param name="Year">Year the document is for.</param>
/// <param name="Title">Title.</param>
/// <param name="DocumentNumber">Document number (文号).</param>
/// <param name="IssuedOn">Day of issue.</param>
/// <param name="MeetingId">The meeting that decided it; null for a plan that no meeting entered here decided.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:organization:work-points-issued:v1", 1)]
public sealed record WorkPointsIssued(
    Guid Subject, string Kind, int Year, string Title, string DocumentNumber, DateOnly IssuedOn, Guid? MeetingId,
    bool IsSynthetic) : IIntegrationEvent;
