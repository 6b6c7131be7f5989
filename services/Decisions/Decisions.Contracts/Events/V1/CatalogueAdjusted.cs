using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>An item was added to a published catalogue (art. 3(3)).</summary>
/// <param name="Subject">The catalogue's id.</param>
/// <param name="Year">The year it is for.</param>
/// <param name="Edition">Edition after the change; 1 is the publication.</param>
/// <param name="ItemId">The added item.</param>
/// <param name="ItemTitle">Its title.</param>
/// <param name="Reason">Why it was added.</param>
/// <param name="ConsentDocument">Number of the consent document.</param>
/// <param name="ConsentedOn">Day of the consent.</param>
/// <param name="PublishedOn">Day the change was published.</param>
[EventName("urn:platform:decisions:catalogue-adjusted:v1", 1)]
public sealed record CatalogueAdjusted(
    Guid Subject, int Year, int Edition, Guid ItemId, string ItemTitle, string Reason, string ConsentDocument, DateOnly ConsentedOn,
    DateOnly PublishedOn) : IIntegrationEvent;
