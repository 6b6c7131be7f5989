using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>Information that must be disclosed was made or changed (政府信息公开条例 art. 26).</summary>
/// <param name="Subject">The disclosure item's id.</param>
/// <param name="IndexNumber">Index number (索引号).</param>
/// <param name="Category">Its category.</param>
/// <param name="Title">Its title, without persons.</param>
/// <param name="MadeOn">Day it was made; it does not count toward the 20 working days.</param>
/// <param name="DueOn">Last day in time.</param>
/// <param name="IsSynthetic">True for a record invented for the sample year; false for one that was published or is real.</param>
[EventName("urn:platform:decisions:disclosure-registered:v1", 1)]
public sealed record DisclosureRegistered(
    Guid Subject, string IndexNumber, string Category, string Title, DateOnly MadeOn, DateOnly DueOn, bool IsSynthetic) : IIntegrationEvent;
