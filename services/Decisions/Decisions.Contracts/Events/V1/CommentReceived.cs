using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>A comment on a decision draft was received; the text stays with the service.</summary>
/// <param name="Subject">The comment's id.</param>
/// <param name="ItemId">The decision item.</param>
/// <param name="Number">Running number within the item.</param>
/// <param name="ReceivedOn">Day of receipt.</param>
/// <param name="IsSynthetic">True for a record invented for the sample year; false for one that was published or is real.</param>
[EventName("urn:platform:decisions:comment-received:v1", 1)]
public sealed record CommentReceived(
    Guid Subject, Guid ItemId, int Number, DateOnly ReceivedOn, bool IsSynthetic) : IIntegrationEvent;
