using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>A shortcoming was found (督察工作规定 art. 25(2)).</summary>
/// <param name="Subject">The finding's id.</param>
/// <param name="Source"><c>Supervision</c>, <c>FileReview</c>, <c>Litigation</c>, <c>Complaint</c> or <c>SelfCheck</c>.</param>
/// <param name="Title">The problem, without names of persons.</param>
/// <param name="Cause">Why it is so; empty while not stated.</param>
/// <param name="Cure">What is done about it; empty while not stated.</param>
/// <param name="OwnerOffice">Code of the office that must put it right.</param>
/// <param name="FoundOn">Day it was found.</param>
/// <param name="Due">Last day to put it right.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:organization:finding-recorded:v1", 1)]
public sealed record FindingRecorded(
    Guid Subject, string Source, string Title, string Cause, string Cure, string OwnerOffice, DateOnly FoundOn, DateOnly Due, bool IsSynthetic)
    : IIntegrationEvent;
