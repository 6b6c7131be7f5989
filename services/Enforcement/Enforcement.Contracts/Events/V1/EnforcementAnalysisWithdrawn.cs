using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>An analysis was taken back; it counts nowhere.</summary>
/// <param name="Subject">The analysis's id.</param>
/// <param name="MadeOn">The day it was made.</param>
/// <param name="WithdrawnOn">Day on which it was taken back.</param>
[EventName("urn:platform:enforcement:enforcement-analysis-withdrawn:v1", 1)]
public sealed record EnforcementAnalysisWithdrawn(Guid Subject, DateOnly MadeOn, DateOnly WithdrawnOn) : IIntegrationEvent;
