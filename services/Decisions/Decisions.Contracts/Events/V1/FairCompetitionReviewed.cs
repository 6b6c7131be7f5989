using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>The draft was reviewed for fair competition (公平竞争审查条例).</summary>
/// <param name="Subject">The decision item's id.</param>
/// <param name="ReviewedOn">Day of the review.</param>
/// <param name="HasPassed">Whether it passed.</param>
[EventName("urn:platform:decisions:fair-competition-reviewed:v1", 1)]
public sealed record FairCompetitionReviewed(
    Guid Subject, DateOnly ReviewedOn, bool HasPassed) : IIntegrationEvent;
