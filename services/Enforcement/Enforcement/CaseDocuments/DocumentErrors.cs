using Platform.Law.Results;

namespace Enforcement.CaseDocuments;

/// <summary>Why a document of a case is not given.</summary>
internal static class DocumentErrors
{
    public static Refusal NotFound { get; } = new("enforcement.document_not_found", ErrorKind.NotFound, "本案没有这份文书：案件还没有办到这一步，或者不存在这种文书。");

    public static Refusal Personal { get; } = new("enforcement.document_personal", ErrorKind.Forbidden, "文书载有当事人的个人信息，只有本案办案人员、听证主持人、负责人、法制审核人员和决定移送、回避的街道领导可以打开。");

    public static Refusal NotClosed { get; } = EnforcementRules.Catalogue.Refuse(
        "PEN-60", "enforcement.file_not_closed", ErrorKind.State, "案件还没有结案，不能生成归档案卷。");

    public static Refusal NoConverter { get; } = new("enforcement.pdf_unsupported", ErrorKind.Unsupported, "本机没有安装LibreOffice，不能生成PDF案卷。")
    {
        Cure = "请下载DOCX案卷，打开后另存为PDF；或者请管理员安装LibreOffice，安装以后重新启动平台。",
    };

    public static Refusal ConverterBusy { get; } = new("enforcement.pdf_busy", ErrorKind.Busy, "正在生成另一份PDF案卷，请稍后再试。");

    public static Refusal NotConverted { get; } = new("enforcement.pdf_failed", ErrorKind.Busy, "没有能够在规定时间内生成PDF案卷。")
    {
        Cure = "请稍后再试，或下载DOCX案卷，打开后另存为PDF。",
    };

    public static Refusal Incomplete(string rule, string title, IReadOnlyList<string> missing) => EnforcementRules.Catalogue.Refuse(
        rule, "enforcement.document_incomplete", ErrorKind.State, $"《{title}》缺少应当载明的内容：{string.Join("；", missing)}。",
        cure: "请先在案件中补齐这些内容。");
}
