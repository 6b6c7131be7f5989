using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>A decision item (决策事项) was proposed for a catalogue (arts. 3, 10).</summary>
/// <param name="Subject">The decision item's id.</param>
/// <param name="CatalogueId">The catalogue.</param>
/// <param name="Year">Year of the catalogue.</param>
/// <param name="Title">Its title.</param>
/// <param name="Category"><c>PublicPolicy</c>, <c>Plan</c>, <c>Resources</c>, <c>PublicConstruction</c> or <c>Other</c>.</param>
/// <param name="ProposingUnit">The proposing unit.</param>
/// <param name="ProposedOn">Day of the proposal.</param>
/// <param name="IsSecret">Lawfully secret: not for public pages or reports.</param>
/// <param name="IsLate">Added after the catalogue was published.</param>
/// <param name="IsSynthetic">True for a record invented for the sample year; false for one that was published or is real.</param>
[EventName("urn:platform:decisions:decision-item-proposed:v1", 1)]
public sealed record DecisionItemProposed(
    Guid Subject, Guid CatalogueId, int Year, string Title, string Category, string ProposingUnit, DateOnly ProposedOn, bool IsSecret,
    bool IsLate, bool IsSynthetic) : IIntegrationEvent;
