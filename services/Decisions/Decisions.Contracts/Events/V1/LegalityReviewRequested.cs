using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>The reviewer has all papers for the legality review (art. 26); the 7 working days run.</summary>
/// <param name="Subject">The decision item's id.</param>
/// <param name="ReceivedOn">Day of receipt.</param>
/// <param name="EarliestMeeting">First day on which the meeting may be held without a reason.</param>
[EventName("urn:platform:decisions:legality-review-requested:v1", 1)]
public sealed record LegalityReviewRequested(
    Guid Subject, DateOnly ReceivedOn, DateOnly EarliestMeeting) : IIntegrationEvent;
