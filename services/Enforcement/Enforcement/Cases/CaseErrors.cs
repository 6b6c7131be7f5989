using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Refusals of penalty cases: of the record, of filing, and of the officers who act.</summary>
internal static partial class CaseErrors
{
    public static Refusal NotFound { get; } = new("enforcement.case_not_found", ErrorKind.NotFound, "没有这件案件，或您无权查看。");

    public static Refusal ProfileMissing { get; } = State("enforcement.profile_missing", "本机关的名称和文号字头尚未设置，不能编号。") with
    {
        Cure = "请管理员先在“机关信息”中设置名称和文号字头。",
    };

    public static Refusal NotOwnCase { get; } = new("enforcement.not_own_case", ErrorKind.Forbidden, "您不是本案的主办人或者协办人。")
    {
        Cure = "请由本案办案人员办理，或由负责人先变更主办人。",
    };

    public static Refusal OrderKnown { get; } = State("enforcement.order_known", "该工单已经在本案中。") with { Field = "workOrder" };

    public static Refusal AlreadyLeads { get; } = State("enforcement.already_leads", "主办人和协办人都没有变更。");

    public static Refusal PenaltyInconsistent { get; } = Refusal.Invalid(
        "enforcement.penalty_inconsistent", "处罚种类与金额、期限不一致：有罚款才填罚款金额，有没收违法所得才填没收金额，同一种类只列一次。", "penalty");

    public static Refusal FirstEvidenceMissing { get; } = Law("PEN-41", "enforcement.first_evidence_missing", "没有写明初步证据证明的违法事实，不符合立案条件。", "facts");

    public static Refusal MinorIsDecidedOnTheSpot { get; } = State("enforcement.minor_is_decided_on_the_spot", "本街道小微案件适用简易程序，当场决定，不另立案。") with
    {
        Field = "track",
        Cure = "请使用“当场处罚”，或按普通程序案件立案。",
    };

    public static Refusal MinorRunsByOrdinaryProcedure { get; } = State(
        "enforcement.minor_runs_by_ordinary_procedure", "本街道小微案件适用普通程序，不能当场决定。") with
    {
        Cure = "请在立案页面选“小微案件由此立案”，按普通程序办理。",
    };

    public static Refusal OfficersNotTwo(string field) => Law("PEN-18", "enforcement.officers_not_two", "两名执法人员是同一人，执法人员不足两人。", field);

    public static Refusal LimitationPassed(DateOnly actDate) => Law(
        "PEN-13", "enforcement.limitation_passed", $"违法行为发生于{actDate:yyyy年M月d日}，已超过二年处罚时效。", "actDate");

    public static Refusal PowerNotHeld(string code) => Law(
        "ORG-02", "enforcement.power_not_held", $"案由代码{code}不在街道现行赋权清单内，街道无权处罚。", "violationCode");

    public static Refusal OfficerNotCertified(string field, DateOnly day) => Law(
        "TRN-08", "enforcement.officer_not_certified", $"该执法人员没有在{day:yyyy年M月d日}有效的执法证件。", field);

    public static Refusal OutOfOrder(CaseStatus status) => State("enforcement.step_out_of_order", $"案件现为“{CaseWords.Of(status)}”，不能办理这一步。") with
    {
        Cure = "请打开案件，按“下一步”办理。",
    };

    public static Refusal DateInFuture(string field, DateOnly today) => Refusal.Invalid(
        "enforcement.date_in_future", $"日期不能晚于今天（{today:yyyy年M月d日}）。", field);

    public static Refusal DateTooEarly(string field, DateOnly notBefore) => Refusal.Invalid(
        "enforcement.date_too_early", $"日期不能早于{notBefore:yyyy年M月d日}。", field);

    /// <summary>Several refusals as one, so that all of it is told at once: the first, with the faulty fields of all. Null for none.</summary>
    public static Refusal? Together(IReadOnlyList<Refusal> refusals) => refusals switch
    {
        [] => null,
        [var only] => only,
        [var first, ..] => first with { Field = null, Faults = [.. refusals.SelectMany(FaultsOf)] },
    };

    /// <summary>The refusal of a paper with those of its parts that say nothing, each at its field; none when all say something.</summary>
    public static IEnumerable<Refusal> Lacks(Refusal incomplete, params IReadOnlyList<(string Field, string Label, string Text)> parts)
    {
        var empty = parts.Where(part => string.IsNullOrWhiteSpace(part.Text)).Select(part => new FieldFault(part.Field, "text_missing", $"请填写{part.Label}。"));
        return empty.ToArray() is [_, ..] faults ? [incomplete with { Faults = faults }] : [];
    }

    /// <summary>The faulty fields that a refusal names; one of a single field as the fault of that field, with its own article.</summary>
    public static IReadOnlyList<FieldFault> FaultsOf(Refusal refusal) => refusal.HasFaults ? refusal.Faults : [FaultOf(refusal)];

    private static FieldFault FaultOf(Refusal refusal) => new(refusal.Field!, refusal.Code, $"{refusal.Message}（{refusal.Article}）");

    private static Refusal State(string code, string message) => new(code, ErrorKind.State, message);

    private static Refusal Law(string rule, string code, string message, string? field = null, string? cure = null) =>
        EnforcementRules.Catalogue.Refuse(rule, code, ErrorKind.State, message, cure, field);
}
