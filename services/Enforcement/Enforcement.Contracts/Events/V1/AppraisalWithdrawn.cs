using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>An appraisal was taken back; it counts nowhere.</summary>
/// <param name="Subject">The appraisal's id.</param>
/// <param name="Month">The month it was about, <c>yyyy-MM</c>.</param>
/// <param name="WithdrawnOn">Day on which it was taken back.</param>
[EventName("urn:platform:enforcement:appraisal-withdrawn:v1", 1)]
public sealed record AppraisalWithdrawn(Guid Subject, string Month, DateOnly WithdrawnOn) : IIntegrationEvent;
