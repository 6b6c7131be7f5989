using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A record of sharing was taken back; it counts nowhere.</summary>
/// <param name="Subject">The sharing's id.</param>
/// <param name="SharedOn">The day it had named.</param>
/// <param name="WithdrawnOn">Day on which it was taken back.</param>
[EventName("urn:platform:enforcement:shared-record-withdrawn:v1", 1)]
public sealed record SharedRecordWithdrawn(Guid Subject, DateOnly SharedOn, DateOnly WithdrawnOn) : IIntegrationEvent;
