using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>A catalogue was published (art. 3(3)).</summary>
/// <param name="Subject">The catalogue's id.</param>
/// <param name="Year">The year it is for.</param>
/// <param name="Title">Its title.</param>
/// <param name="PublishedOn">Day of publication.</param>
/// <param name="Channel">Where it was published.</param>
/// <param name="Reference">Document or index number.</param>
/// <param name="ItemIds">Its items.</param>
/// <param name="ItemTitles">Titles of the items, in the same order.</param>
/// <param name="IsSynthetic">True for a record invented for the sample year; false for one that was published or is real.</param>
[EventName("urn:platform:decisions:catalogue-published:v1", 1)]
public sealed record CataloguePublished(
    Guid Subject, int Year, string Title, DateOnly PublishedOn, string Channel, string Reference, IReadOnlyList<Guid> ItemIds,
    IReadOnlyList<string> ItemTitles, bool IsSynthetic) : IIntegrationEvent;
