using Platform.Law.Results;

namespace Enforcement.ReportPhotos;

/// <summary>Why a photograph is not taken or not given.</summary>
internal static class PhotoErrors
{
    public const string Invalid = "enforcement.photo_form_invalid";

    public static Refusal NotFound { get; } = new("enforcement.photo_not_found", ErrorKind.NotFound, "没有这张照片，或您无权查看。");

    public static Refusal OriginalClosed { get; } = new(
        "enforcement.photo_original_closed", ErrorKind.Forbidden, "照片原件只对承办人和负责人开放；其他人员请查看去除位置等信息的副本。");

    public static Refusal OrderClosed { get; } = new("enforcement.photo_order_closed", ErrorKind.State, "这件事已经办结或者撤销，不再接收照片。")
    {
        Cure = "有新情况的，请重新反映。",
    };

    public static Refusal TooMany { get; } = Refused("enforcement.photo_too_many", $"照片不能超过{OrderPhoto.MostOfAReport}张。", "请选择最能说明问题的照片。");

    public static Refusal TooManyOfHandling { get; } = Refused(
        "enforcement.photo_too_many_of_handling", $"处置照片不能超过{OrderPhoto.MostOfHandling}张。", "请选择最能说明处置结果的照片；其余照片由承办中队自行留存。");

    public static Refusal NotHandler { get; } = new("enforcement.photo_not_handler", ErrorKind.Forbidden, "处置照片由派发时写明的负责人员上传。")
    {
        Cure = "请由负责人员本人或者综合执法局负责人上传；负责人员有变动的，先重新派发。",
    };

    public static Refusal NotDispatched { get; } = new("enforcement.photo_order_not_dispatched", ErrorKind.State, "工单还没有派发，没有处置情况可以拍照。")
    {
        Cure = "请先派给承办中队。",
    };

    public static Refusal NotAPhoto { get; } = Refused("enforcement.photo_format", "不是JPEG或者PNG照片。", "请在手机相册中另存为JPEG照片后重新上传。");

    public static Refusal Unreadable { get; } = Refused("enforcement.photo_unreadable", "照片文件不完整，无法读取。", "请重新拍摄或者重新选择照片。");

    public static Refusal TooLarge { get; } = Refused(
        "enforcement.photo_too_large", $"照片不能超过{OrderPhoto.MostBytes / (1024 * 1024)}MB。", "请降低照片的分辨率后重新上传。");

    private static Refusal Refused(string code, string message, string cure)
    {
        var refused = EnforcementRules.Catalogue.Refuse("SEC-20", code, ErrorKind.Validation, message, cure, "photos");
        return refused with { Faults = [new FieldFault("photos", code, message)] };
    }
}
