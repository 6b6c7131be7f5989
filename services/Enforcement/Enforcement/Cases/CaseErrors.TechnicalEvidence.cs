using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Refusals of test results and of camera records.</summary>
internal static partial class CaseErrors
{
    public static Refusal NoUntoldTestResult { get; } = State("enforcement.no_untold_test_result", "没有还未告知当事人的该项检测、检验、鉴定结果。") with { Field = "number" };

    public static Refusal TestResultUntold { get; } = Law("PEN-45", "enforcement.test_result_untold", "检测、检验、鉴定结果还没有告知当事人。");

    public static Refusal CameraUnreviewed { get; } = Law("PEN-17", "enforcement.camera_unreviewed", "没有写明监控设备设置前经过法制审核和技术审核。");

    public static Refusal CameraPlaceUnpublished { get; } = Law(
        "PEN-17", "enforcement.camera_place_unpublished", "监控设备的设置地点没有在记录之前向社会公布。", "placePublishedOn", "设置地点没有公布的，不能用作证据；请用其他证据证明。");

    public static Refusal CameraUnmarked { get; } = Law(
        "PEN-17", "enforcement.camera_unmarked", "监控设备没有设置明显的标志。", "hasSign", "没有明显标志的，不能用作证据；请用其他证据证明。");

    public static Refusal CameraRecordUnsound { get; } = Law(
        "PEN-17", "enforcement.camera_record_unsound", "没有确认记录真实、清晰、完整、准确。", "isSound", "未经审核或者审核不符合要求的，不得作为行政处罚的证据。");

    public static Refusal NoUntoldCameraRecord { get; } = State("enforcement.no_untold_camera_record", "没有还未告知当事人的该项监控记录。") with { Field = "number" };

    public static Refusal CameraRecordUntold { get; } = Law("PEN-17", "enforcement.camera_record_untold", "监控记录的违法事实还没有告知当事人，当事人无从查询、陈述和申辩。");
}
