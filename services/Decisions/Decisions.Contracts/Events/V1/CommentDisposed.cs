using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>A comment was answered: adopted, partly adopted or not, with a reason (art. 18).</summary>
/// <param name="Subject">The comment's id.</param>
/// <param name="ItemId">The decision item.</param>
/// <param name="Number">Running number within the item.</param>
/// <param name="Disposition"><c>Adopted</c>, <c>PartlyAdopted</c> or <c>NotAdopted</c>.</param>
/// <param name="DisposedOn">Day of the answer.</param>
[EventName("urn:platform:decisions:comment-disposed:v1", 1)]
public sealed record CommentDisposed(
    Guid Subject, Guid ItemId, int Number, string Disposition, DateOnly DisposedOn) : IIntegrationEvent;
