using Platform.Journal;

namespace Decisions.Contracts.Events.V1;

/// <summary>A risk that counsel found was put right.</summary>
/// <param name="Subject">The opinion's id.</param>
/// <param name="Kind"><c>MajorDecision</c>, <c>KeyWork</c>, <c>MajorContract</c> or <c>NormativeDocument</c>.</param>
/// <param name="CorrectedOn">Day of the correction.</param>
/// <param name="Risk">The risk, without persons.</param>
/// <param name="Correction">What was done, without persons.</param>
/// <param name="Corrections">How many of the opinion are corrected now.</param>
/// <param name="RisksFound">How many were found.</param>
[EventName("urn:platform:decisions:counsel-risk-corrected:v1", 1)]
public sealed record CounselRiskCorrected(
    Guid Subject, string Kind, DateOnly CorrectedOn, string Risk, string Correction, int Corrections, int RisksFound) : IIntegrationEvent;
