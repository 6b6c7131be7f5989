using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A file review was taken back; it and its defects count nowhere.</summary>
/// <param name="Subject">The review's id.</param>
/// <param name="ReviewedOn">The day it had named.</param>
/// <param name="WithdrawnOn">Day on which it was taken back.</param>
[EventName("urn:platform:enforcement:file-review-withdrawn:v1", 1)]
public sealed record FileReviewWithdrawn(Guid Subject, DateOnly ReviewedOn, DateOnly WithdrawnOn) : IIntegrationEvent;
