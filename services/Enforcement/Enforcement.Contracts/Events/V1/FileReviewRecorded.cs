using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A reviewer of the legal post examined case files (案卷评查).</summary>
/// <param name="Subject">The review's id.</param>
/// <param name="ReviewerId">Account id.</param>
/// <param name="ReviewedOn">The day.</param>
/// <param name="CaseIds">Ids of the cases whose files were read.</param>
/// <param name="Defects">Number of defects found.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:enforcement:file-review-recorded:v1", 1)]
public sealed record FileReviewRecorded(
    Guid Subject, Guid ReviewerId, DateOnly ReviewedOn, IReadOnlyList<string> CaseIds, int Defects, bool IsSynthetic) : IIntegrationEvent;
