using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>A disclosure item was withdrawn: it counts no more.</summary>
/// <param name="Subject">The disclosure item's id.</param>
/// <param name="IndexNumber">Index number (索引号).</param>
/// <param name="WithdrawnOn">Day of the withdrawal.</param>
/// <param name="Reason">Why.</param>
/// <param name="WasPublished">Whether it had been published.</param>
[EventName("urn:platform:decisions:disclosure-withdrawn:v1", 1)]
public sealed record DisclosureWithdrawn(
    Guid Subject, string IndexNumber, DateOnly WithdrawnOn, string Reason, bool WasPublished) : IIntegrationEvent;
