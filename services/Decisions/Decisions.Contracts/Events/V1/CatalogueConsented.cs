using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>The Party committee consented to a catalogue (art. 3(3)).</summary>
/// <param name="Subject">The catalogue's id.</param>
/// <param name="Year">The year it is for.</param>
/// <param name="Document">Number of the consent document.</param>
/// <param name="ConsentedOn">Day of the consent.</param>
[EventName("urn:platform:decisions:catalogue-consented:v1", 1)]
public sealed record CatalogueConsented(
    Guid Subject, int Year, string Document, DateOnly ConsentedOn) : IIntegrationEvent;
