using Platform.Law.Configuration;

namespace Enforcement.Cases;

/// <summary>Steps of which an audio-video record may be asked (国办发〔2018〕118号 item 8).</summary>
public enum RecordedStep
{
    /// <summary>先行登记保存.</summary>
    Preservation,

    /// <summary>现场检查、勘验.</summary>
    OnSiteInquiry,

    /// <summary>听证.</summary>
    Hearing,

    /// <summary>留置送达.</summary>
    LeavingService,

    /// <summary>公告送达.</summary>
    PublicNoticeService,

    /// <summary>查封、扣押等现场强制措施.</summary>
    CoerciveMeasure,

    /// <summary>强制拆除.</summary>
    ForcedDemolition,
}

/// <summary>Whether a step must be recorded or should be.</summary>
public enum RecordingNeed
{
    /// <summary>应当根据需要记录.</summary>
    Advised,

    /// <summary>必须全程记录.</summary>
    Required,
}

/// <summary>A step that was taken; <c>Number</c> tells those of one kind apart.</summary>
internal sealed record StepTaken(RecordedStep Step, int Number, DateOnly On);

/// <summary>What was entered for a step: a recording among the files of evidence, or why there is none.</summary>
internal sealed record StepRecording(RecordedStep Step, int Number, Guid? FileId, string Reason, Guid EnteredBy, DateOnly EnteredOn);

/// <summary>A step that asks for a recording, and what was entered last for it; null for nothing.</summary>
internal sealed record RecordingDuty(StepTaken Taken, RecordingNeed Need, StepRecording? Entered);

/// <summary>Which steps are recorded, by dated local lists of the steps' names.</summary>
internal static class RecordingRules
{
    private const string Usual = "preservation,on-site-inquiry,hearing,leaving-service,public-notice-service";

    /// <summary>Null where nothing asks for it. What the law itself asks for no local list takes away.</summary>
    public static RecordingNeed? NeedOf(RecordedStep step, LocalConfiguration local, DateOnly day) =>
        step is RecordedStep.CoerciveMeasure or RecordedStep.ForcedDemolition || IsListed(step, local.Text("enforcement.recording.required", day, "")) ? RecordingNeed.Required
        : IsListed(step, local.Text("enforcement.recording.advised", day, Usual)) ? RecordingNeed.Advised
        : null;

    private static bool IsListed(RecordedStep step, string list) =>
        list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Contains(NameOf(step), StringComparer.Ordinal);

    private static string NameOf(RecordedStep step) => step switch
    {
        RecordedStep.Preservation => "preservation",
        RecordedStep.OnSiteInquiry => "on-site-inquiry",
        RecordedStep.Hearing => "hearing",
        RecordedStep.LeavingService => "leaving-service",
        RecordedStep.PublicNoticeService => "public-notice-service",
        RecordedStep.ForcedDemolition => "forced-demolition",
        _ => "coercive-measure",
    };
}
