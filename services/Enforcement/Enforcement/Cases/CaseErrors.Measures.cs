using Platform.Law;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Refusals of sealing and seizure.</summary>
internal static partial class CaseErrors
{
    public static Refusal MeasureNotApproved { get; } = Law(
        "COE-01", "enforcement.measure_not_approved", "没有经负责人批准、尚未实施的查封、扣押。", cure: "请先由负责人批准；情况紧急的，使用“紧急查封、扣押”。");

    public static Refusal MeasureBasisTooLow { get; } = Law(
        "ORG-05", "enforcement.measure_basis_too_low", "规章和其他规范性文件不能作为查封、扣押的依据。", "basisRank", "请写明规定查封、扣押的法律、法规；没有的，不能采取。");

    public static Refusal MeasureThingsMissing { get; } = Law("COE-03", "enforcement.measure_things_missing", "没有列出查封、扣押的场所、设施或者财物。", "things", "请逐项开列清单。");

    public static Refusal WitnessMissing { get; } = Law("COE-01", "enforcement.witness_missing", "当事人不到场，没有记明见证人。", "witness", "请邀请见证人到场并记明姓名。");

    public static Refusal MeasureStatementMissing { get; } = Law(
        "COE-01", "enforcement.measure_statement_missing", "没有记明当事人的陈述、申辩。", "statement", "请记明当事人的意见；没有意见的，也应当写明。");

    public static Refusal MeasureUnsigned { get; } = Law(
        "COE-01", "enforcement.measure_unsigned", "现场笔录没有当事人（见证人）签名，也没有注明拒绝签名的情况。", "refusalNote", "请由当事人签名；拒绝的，在笔录中注明。");

    public static Refusal SceneRecordMissing { get; } = Law("COE-01", "enforcement.scene_record_missing", "没有现场笔录。", "paper.text", "请填写现场笔录。");

    public static Refusal NoUrgentMeasure { get; } = Law("COE-02", "enforcement.no_urgent_measure", "没有紧急实施、待补办批准的查封、扣押。", cure: "请核对案件中的查封、扣押。");

    public static Refusal MeasureRefusalUnexplained { get; } = Law("COE-02", "enforcement.measure_refusal_unexplained", "不批准的，应当写明理由。", "reason", "请写明不批准的理由和解除情况。");

    public static Refusal MeasureNotImposed { get; } = Law("COE-04", "enforcement.measure_not_imposed", "没有已经实施、尚未解除的查封、扣押。", cure: "请核对案件中的查封、扣押。");

    public static Refusal MeasureUnconfirmed { get; } = Law(
        "COE-02", "enforcement.measure_unconfirmed", "紧急实施的查封、扣押还没有补办批准，不能延长。", cure: "请先在二十四小时内补办批准；没有批准的，立即解除。");

    public static Refusal MeasureExtended { get; } = Law("COE-04", "enforcement.measure_extended", "期限只能延长一次。", cure: "请在期限内作出处理决定或者解除。");

    public static Refusal ReleaseWithoutDecision { get; } = Law(
        "COE-05", "enforcement.release_without_decision", "到解除之日，本案还没有作出处理决定。", "ground", "请选择其他解除理由，或者先作出处理决定。");

    public static Refusal MeasureHeld { get; } = Law(
        "COE-05", "enforcement.measure_held", "查封、扣押的财物还没有解除、退还。", cure: "请先解除；期限已经届满的，以“期限已经届满”登记退还。");

    public static Refusal MeasureProcedureMissing(IReadOnlyList<MeasureCheck> missing) => Law(
        "COE-01", "enforcement.measure_procedure_missing", $"没有确认：{Named(missing)}。", "checks", "请依法定程序实施，并如实确认。");

    public static Refusal MeasureScopeUnconfirmed(IReadOnlyList<MeasureCheck> missing) => Law(
        "COE-03", "enforcement.measure_scope_unconfirmed", $"没有确认：{Named(missing)}。", "checks", "请核对查封、扣押的范围和清单，不能确认的不得查封、扣押。");

    public static Refusal MeasureThingsNotApproved(IReadOnlyList<string> names) => Law(
        "COE-01", "enforcement.measure_things_not_approved", $"没有经负责人批准查封、扣押：{string.Join("、", names)}。", "things", "请只列经批准的物品；其余的另行报批。");

    public static Refusal MeasureTwice(string name) => Law("COE-03", "enforcement.measure_twice", $"“{name}”已经被查封、扣押，不得重复查封。", "things", "请从清单中去掉。");

    public static Refusal MeasureBeforeApproval(DateTimeOffset approvedAt) => Law(
        "COE-01", "enforcement.measure_before_approval", $"实施时间早于批准时间（{Clock(approvedAt)}）。", "imposedAt", "事先没有批准的，使用“紧急查封、扣押”并补办批准。");

    public static Refusal UrgentApprovalLate(DateTimeOffset due) => Law(
        "COE-02", "enforcement.urgent_approval_late", $"二十四小时已于{Clock(due)}届满，不能再补办批准。", "ruling", "请立即解除查封、扣押，退还财物。");

    public static Refusal MeasureExtensionDays(int most) => Law("COE-04", "enforcement.measure_extension_days", $"延长应当在1日至{most}日之间。", "days", "请填写允许的日数。");

    public static Refusal MeasureOver(DateOnly due) => Law(
        "COE-04", "enforcement.measure_over", $"查封、扣押的期限已于{due:yyyy年M月d日}届满，自动解除，不能再作决定。", cure: "请立即退还财物，并以“期限已经届满”登记。");

    public static Refusal MeasureEndedByItself(DateOnly due) => Law(
        "COE-05", "enforcement.measure_ended_by_itself", $"查封、扣押已于{due:yyyy年M月d日}期限届满，自动解除。", "ground", "请选择“期限已经届满”，登记退还财物。");

    public static Refusal MeasureTermRuns(DateOnly? due) => Law(
        "COE-05", "enforcement.measure_term_runs", $"查封、扣押的期限到{due:yyyy年M月d日}才届满。", "ground", "请选择其他解除理由。");

    private static string Named(IReadOnlyList<MeasureCheck> checks) => string.Join("；", checks.Select(CaseWords.Of));

    private static string Clock(DateTimeOffset at) => at.ToOffset(LegalTime.Offset).ToString("yyyy年M月d日H时m分", System.Globalization.CultureInfo.InvariantCulture);
}
