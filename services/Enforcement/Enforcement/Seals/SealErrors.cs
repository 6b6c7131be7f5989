using Platform.Law;
using Platform.Law.Results;

namespace Enforcement.Seals;

/// <summary>Why a document is not sealed, or a sealed copy not given.</summary>
internal static class SealErrors
{
    public const string Invalid = "enforcement.seal_form_invalid";

    public static Refusal OfficerOfCase { get; } = Law("SEC-24", "enforcement.seal_by_officer", ErrorKind.Forbidden, "您办理过本案，不能给本案的文书用印。");

    public static Refusal DeciderOfCase { get; } = Law("SEC-24", "enforcement.seal_by_decider", ErrorKind.Forbidden, "本案的决定由您作出，不能再由您用印。");

    public static Refusal DecisionRevoked { get; } = Law(
        "PEN-24", "enforcement.seal_of_revoked", ErrorKind.State, "本决定已经变更、撤销、确认违法或者无效，不能用印。", "请以变更、撤销决定的文书为准。");

    public static Refusal NotArchived { get; } = Law(
        "PEN-60", "enforcement.seal_before_archive", ErrorKind.State, "案件还没有归档，案卷不能用印。", "请先结案并归档。");

    public static Refusal NotInstalled { get; } = Law("SEC-19", "enforcement.seal_not_installed", ErrorKind.State, "本系统没有安装电子印章。");

    public static Refusal NotSealed { get; } = new("enforcement.seal_none", ErrorKind.NotFound, "这份文书没有有效的已用印文件。");

    public static Refusal Damaged { get; } = Law(
        "TRI-09", "enforcement.seal_damaged", ErrorKind.State, "保存的已用印文件与用印时不一致，不能提供。", "请联系系统管理员，从备份恢复后再读取。");

    public static Refusal NotOfTheOrgan(string title) => Law(
        "SEC-24", "enforcement.seal_not_of_organ", ErrorKind.State, $"《{title}》不是由本机关盖章的文书。", "请选择由本机关盖章的文书。");

    public static Refusal NotValid(DateTimeOffset from, DateTimeOffset to) => Law(
        "SEC-19", "enforcement.seal_not_valid", ErrorKind.State,
        $"电子印章的数字证书有效期为{LegalTime.DateOf(from):yyyy年M月d日}至{LegalTime.DateOf(to):yyyy年M月d日}，今天不在有效期内。");

    public static Refusal AlreadySealed(DateOnly on) => Law(
        "TRI-09", "enforcement.already_sealed", ErrorKind.Duplicate, $"这份文书已于{on:yyyy年M月d日}用印，以后没有变化。",
        "请直接使用已用印的文件；文书依法补正、更正以后，可以再次用印。");

    private static Refusal Law(string rule, string code, ErrorKind kind, string message, string? cure = null) =>
        EnforcementRules.Catalogue.Refuse(rule, code, kind, message, cure, "document");
}
