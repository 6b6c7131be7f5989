using Platform.Law.Results;

namespace Enforcement.EvidenceFiles;

/// <summary>Why a file is not taken into the evidence, not given, or not left out of it.</summary>
internal static class EvidenceErrors
{
    public const string Invalid = "enforcement.evidence_form_invalid";

    public static Refusal NotFound { get; } = new("enforcement.evidence_not_found", ErrorKind.NotFound, "没有这份证据材料，或您无权查看。");

    public static Refusal Personal { get; } = new(
        "enforcement.evidence_personal", ErrorKind.Forbidden, "证据材料载有当事人的个人信息，只有本案办案人员、听证主持人、负责人、法制审核人员和决定移送、回避的街道领导可以查看。");

    public static Refusal Archived { get; } = Law("PEN-60", "enforcement.evidence_archived", ErrorKind.State, "案卷已经归档，不能再增减证据材料。") with
    {
        Cure = "请另附说明存入档案；确需调整的，按档案管理规定办理。",
    };

    public static Refusal SecretNotRuledOut { get; } = Law(
        "SEC-23", "enforcement.evidence_secret", ErrorKind.Validation, "没有确认文件不含国家秘密。", "holdsNoSecret");

    public static Refusal OriginalUnknown { get; } = Law(
        "PEN-43", "enforcement.evidence_original_unknown", ErrorKind.Validation, "复制件没有注明原件存放处和核对情况。", "originalNote");

    public static Refusal Empty { get; } = Law("SEC-20", "enforcement.evidence_empty", ErrorKind.Validation, "文件是空的。", "file", "请重新选择文件。");

    public static Refusal FormatNotTaken { get; } = Law(
        "SEC-20", "enforcement.evidence_format", ErrorKind.Validation, "文件内容不是可以接收的格式。", "file",
        "请上传JPEG、PNG图片，PDF文档，MP4录像，或者MP3、M4A、WAV录音；其他文档请先另存为PDF。");

    public static Refusal NameDisagrees { get; } = Law(
        "SEC-20", "enforcement.evidence_name_disagrees", ErrorKind.Validation, "文件的扩展名或者声明的类型与内容不一致。", "file", "请按原始格式重新导出文件，不要只改扩展名。");

    public static Refusal HashDisagrees { get; } = Law(
        "SEC-20", "enforcement.evidence_hash_disagrees", ErrorKind.Validation, "收到的内容与提交的散列值不一致，文件在传送中有改变。", "sha256", "请重新上传。");

    public static Refusal AlreadyWithdrawn { get; } = new("enforcement.evidence_withdrawn", ErrorKind.State, "这份证据材料已经撤回。");

    public static Refusal DecisionRestsOnIt { get; } = Law(
        "TRI-09", "enforcement.evidence_behind_decision", ErrorKind.State, "处罚决定作出之前形成的证据材料，决定之后不能撤回。", cure: "对证据有异议的，请在复核、变更或者撤销决定的程序中处理。");

    public static Refusal OrderOfAnother { get; } = new("enforcement.evidence_photo_of_another", ErrorKind.State, "这张照片不是本案工单的照片。")
    {
        Field = "photo",
        Cure = "请从本案工单的照片中选择；工单还没有并入本案的，先并入案件。",
    };

    public static Refusal PhotoDamaged { get; } = Law(
        "SEC-20", "enforcement.evidence_photo_damaged", ErrorKind.State, "照片现在的散列值与接收时不一致，不能作为证据。", "photo", "请向反映人或者承办人另行调取原件后上传。");

    public static Refusal AlreadyHeld(int number) => new("enforcement.evidence_already_held", ErrorKind.Duplicate, $"这张照片已经是本案第{number}份证据材料。") { Field = "photo" };

    public static Refusal TooLarge(FileFamily family, long limit) => Law(
        "SEC-20", "enforcement.evidence_too_large", ErrorKind.Validation,
        $"{(family == FileFamily.Photograph ? "图片" : family == FileFamily.Document ? "文档" : "录音、录像")}不能超过{limit / (1024 * 1024)}MB。", "file",
        "请压缩、截取与案件有关的部分，或者分成几份上传。");

    private static Refusal Law(string rule, string code, ErrorKind kind, string message, string? field = null, string? cure = null)
    {
        var refused = EnforcementRules.Catalogue.Refuse(rule, code, kind, message, cure, field);
        return field is null || kind != ErrorKind.Validation ? refused : refused with { Faults = [new FieldFault(field, code, message)] };
    }
}
