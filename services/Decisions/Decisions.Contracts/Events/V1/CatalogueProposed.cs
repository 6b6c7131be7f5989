using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>A catalogue of major administrative decisions (重大行政决策事项目录) was opened for a year (重大行政决策程序暂行条例 art. 3).</summary>
/// <param name="Subject">The catalogue's id.</param>
/// <param name="Year">The year it is for.</param>
/// <param name="Title">Its title.</param>
/// <param name="ProposedOn">Day of the proposal.</param>
/// <param name="IsSynthetic">True for a record invented for the sample year; false for one that was published or is real.</param>
[EventName("urn:platform:decisions:catalogue-proposed:v1", 1)]
public sealed record CatalogueProposed(
    Guid Subject, int Year, string Title, DateOnly ProposedOn, bool IsSynthetic) : IIntegrationEvent;
