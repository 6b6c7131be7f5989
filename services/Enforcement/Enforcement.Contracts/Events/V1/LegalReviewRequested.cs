using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A case was handed to legal review; from the second round on with the defects corrected.</summary>
/// <param name="Subject">The case's id.</param>
/// <param name="Number">The filing number.</param>
/// <param name="Round">1 for the first review, counted up each time the case is submitted again.</param>
/// <param name="CorrectedDefects">How many defects of the round before were answered.</param>
/// <param name="SubmittedOn">The day of submission.</param>
/// <param name="DueOn">The last day for the opinion.</param>
[EventName("urn:platform:enforcement:legal-review-requested:v1", 1)]
public sealed record LegalReviewRequested(
    Guid Subject, string Number, int Round, int CorrectedDefects, DateOnly SubmittedOn, DateOnly DueOn) : IIntegrationEvent;
