using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>Legal counsel gave an opinion (中办国办 2016 opinion on legal counsel).</summary>
/// <param name="Subject">The opinion's id.</param>
/// <param name="Kind"><c>MajorDecision</c>, <c>KeyWork</c>, <c>MajorContract</c> or <c>NormativeDocument</c>.</param>
/// <param name="SubjectTitle">What it is about, without persons.</param>
/// <param name="GivenOn">Day of the opinion.</param>
/// <param name="RisksFound">How many risks were found.</param>
/// <param name="HoldsUnlawful">Counsel holds the matter unlawful.</param>
/// <param name="ItemId">The decision item it belongs to, if any.</param>
/// <param name="IsSynthetic">True for a record invented for the sample year; false for one that was published or is real.</param>
[EventName("urn:platform:decisions:counsel-opinion-recorded:v1", 1)]
public sealed record CounselOpinionRecorded(
    Guid Subject, string Kind, string SubjectTitle, DateOnly GivenOn, int RisksFound, bool HoldsUnlawful, Guid? ItemId,
    bool IsSynthetic) : IIntegrationEvent;
