using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>Information was published (art. 26).</summary>
/// <param name="Subject">The disclosure item's id.</param>
/// <param name="IndexNumber">Index number (索引号).</param>
/// <param name="Category">Its category.</param>
/// <param name="Title">Its title, without persons.</param>
/// <param name="MadeOn">Day it was made.</param>
/// <param name="PublishedOn">Day of publication.</param>
/// <param name="Channel">Where it was published.</param>
/// <param name="IsInTime">Within 20 working days.</param>
/// <param name="IsSynthetic">True for a record invented for the sample year; false for one that was published or is real.</param>
[EventName("urn:platform:decisions:disclosure-published:v1", 1)]
public sealed record DisclosurePublished(
    Guid Subject, string IndexNumber, string Category, string Title, DateOnly MadeOn, DateOnly PublishedOn, string Channel, bool IsInTime,
    bool IsSynthetic) : IIntegrationEvent;
