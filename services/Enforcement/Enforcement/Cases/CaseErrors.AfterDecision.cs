using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Refusals of what follows a decision: deferral, surcharge, remedies, the court, corrections, revocation, archive.</summary>
internal static partial class CaseErrors
{
    public static Refusal SurchargeImposed { get; } = State("enforcement.surcharge_imposed", "本案已经加处罚款。");

    public static Refusal RemedyRuns { get; } = State("enforcement.remedy_runs", "已有一件复议或者诉讼尚未结束。") with
    {
        Cure = "请先登记它的结果。",
    };

    public static Refusal NoRemedyRuns { get; } = State("enforcement.no_remedy_runs", "没有尚未结束的复议或者诉讼。");

    public static Refusal DecisionNotUpheld { get; } = Law(
        "PEN-24", "enforcement.decision_not_upheld", "复议或者诉讼没有维持决定，还没有登记决定的变更、撤销或者确认违法。", cure: "请先登记决定的变更、撤销或者确认违法。");

    public static Refusal ChangedToHeavier { get; } = Refusal.Invalid("enforcement.changed_to_heavier", "变更后的罚款不能高于原决定的罚款。", "changedFineFen");

    public static Refusal NotReminded { get; } = Law("PEN-100", "enforcement.not_reminded", "还没有向当事人送达催告书。");

    public static Refusal RemedyNotFinal { get; } = Law("PEN-99", "enforcement.remedy_not_final", "复议或者诉讼尚未结束，不能申请人民法院强制执行。");

    public static Refusal AlreadyAtCourt { get; } = State("enforcement.already_at_court", "已经申请人民法院强制执行。");

    public static Refusal NothingAtCourt { get; } = State("enforcement.nothing_at_court", "没有等待裁定的强制执行申请。");

    public static Refusal NothingToCorrect { get; } = Law(
        "PEN-58", "enforcement.nothing_to_correct", "补正、更正针对已作出且仍然有效的决定；本案没有这样的决定。", cure: "决定作出以前，请直接修改文书。");

    public static Refusal NothingToRevoke { get; } = State("enforcement.nothing_to_revoke", "本案没有可以变更、撤销或者确认违法的处罚决定。");

    public static Refusal AlreadyRevoked { get; } = State("enforcement.already_revoked", "本案的决定已登记为变更、撤销、确认违法或者无效。");

    public static Refusal NotClosed { get; } = Law("PEN-60", "enforcement.not_closed", "案件尚未结案，不能归档。");

    public static Refusal AlreadyArchived { get; } = State("enforcement.already_archived", "案件已经归档。");

    public static Refusal FineNotLate(string rule, DateOnly due) => Law(
        rule, "enforcement.fine_not_late", $"缴款期限到{due:yyyy年M月d日}届满，罚款尚未逾期。", cure: $"请在{due.AddDays(1):yyyy年M月d日}以后办理。");

    public static Refusal DeferralTooShort(DateOnly due) => Law(
        "PEN-96", "enforcement.deferral_too_short", $"缴款期限本来到{due:yyyy年M月d日}届满，延期应当晚于这一天。", "until");

    public static Refusal InstalmentsDisagree(long outstandingFen) => Law(
        "PEN-96", "enforcement.instalments_disagree",
        $"各期应当按日期先后排列、金额大于0，合计等于尚未缴纳的{outstandingFen / 100}.{outstandingFen % 100:00}元，最后一期的日期就是延期的截止日期。", "instalments");

    public static Refusal ReminderRuns(DateOnly until) => Law(
        "PEN-100", "enforcement.reminder_runs", $"催告书送达后的十个工作日到{until:yyyy年M月d日}届满，当事人还可以履行。",
        cure: $"请在{until.AddDays(1):yyyy年M月d日}以后申请。");

    public static Refusal RemedyPeriodRuns(DateOnly until) => Law(
        "PEN-99", "enforcement.remedy_period_runs", $"申请复议、提起诉讼或者延期缴纳的期限到{until:yyyy年M月d日}届满。",
        cure: $"请在{until.AddDays(1):yyyy年M月d日}起三个月内申请。");

    public static Refusal CourtPapersMissing(IReadOnlyList<CourtPaper> missing) => Law(
        "PEN-101", "enforcement.court_papers_missing", $"申请材料不齐，缺少：{string.Join("、", missing.Select(CaseWords.Of))}。", "papers");
}
