using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A legal reviewer gave an opinion on a case before decision (法制审核, 行政处罚法 art. 58).</summary>
/// <param name="Subject">The case's id.</param>
/// <param name="Number">The filing number.</param>
/// <param name="Round">1 for the first review, counted up each time the case is submitted again.</param>
/// <param name="Opinion"><c>Agree</c>, <c>SupplementInvestigation</c>, <c>Correct</c> or <c>TransferJurisdiction</c>.</param>
/// <param name="DefectCount">How many defects the opinion lists.</param>
/// <param name="ReviewerId">Account id of the reviewer.</param>
/// <param name="SubmittedOn">The day the papers were complete.</param>
/// <param name="GivenOn">The day of the opinion.</param>
/// <param name="InTime">Whether it was given within its working days.</param>
[EventName("urn:platform:enforcement:legal-review-given:v1", 1)]
public sealed record LegalReviewGiven(
    Guid Subject, string Number, int Round, string Opinion, int DefectCount, Guid ReviewerId, DateOnly SubmittedOn, DateOnly GivenOn, bool InTime)
    : IIntegrationEvent;
