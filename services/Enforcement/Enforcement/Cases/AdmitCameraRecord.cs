using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Admits the record of a fixed camera as evidence (审核采用电子技术监控设备记录).</summary>
internal sealed record AdmitCameraRecord(
    Guid CaseId, string Device, string Place, string LegalityReview, string TechnicalReview, DateOnly? PlacePublishedOn, bool HasSign, DateOnly CapturedOn,
    DateOnly CheckedOn, bool IsSound, string Shows)
{
    /// <summary>Why the record may not be used (行政处罚法 art. 41), all of it.</summary>
    public IEnumerable<Refusal> Lacking()
    {
        foreach (var lacking in CaseErrors.Lacks(
            CaseErrors.CameraUnreviewed, ("legalityReview", "法制审核文书", LegalityReview), ("technicalReview", "技术审核文书", TechnicalReview)))
            yield return lacking;
        if (PlacePublishedOn is not { } published || published > CapturedOn) yield return CaseErrors.CameraPlaceUnpublished;
        if (!HasSign) yield return CaseErrors.CameraUnmarked;
        if (!IsSound) yield return CaseErrors.CameraRecordUnsound;
    }
}

internal sealed class AdmitCameraRecordHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(AdmitCameraRecord command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.AdmitCameraRecord(command, setting.Calendar, act), cancellation);
}
