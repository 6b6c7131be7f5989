using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A defect that a file review found was put right.</summary>
/// <param name="Subject">The review's id.</param>
/// <param name="DefectNumber">1, 2, 3... within the review.</param>
/// <param name="CaseId">The case whose file it was.</param>
/// <param name="CorrectedOn">The day.</param>
/// <param name="OpenDefects">How many defects of the review are still open.</param>
[EventName("urn:platform:enforcement:file-review-defect-corrected:v1", 1)]
public sealed record FileReviewDefectCorrected(
    Guid Subject, int DefectNumber, Guid CaseId, DateOnly CorrectedOn, int OpenDefects) : IIntegrationEvent;
