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

    public static Refusal AgreementHarms { get; } = Law(
        "COE-11", "enforcement.agreement_harms", "没有确认执行协议不损害公共利益和他人合法权益。", "harmsNobody");

    public static Refusal WaivedWithoutRemedy { get; } = Law(
        "COE-11", "enforcement.waived_without_remedy", "只有当事人采取了补救措施，才可以减免加处的罚款；没有写明补救措施。", "remedied");

    public static Refusal NoAgreement { get; } = State("enforcement.no_agreement", "本案没有正在履行的执行协议。");

    public static Refusal AgreementKept { get; } = Law(
        "COE-11", "enforcement.agreement_kept", "到这一天为止，各期应缴的款项已经缴清，当事人没有违反执行协议。", "brokenOn", "请先登记逾期的一期，或者等待它的期限届满。");

    public static Refusal AgreementStands(DateOnly agreedOn) => Law(
        "COE-11", "enforcement.agreement_stands", $"{agreedOn:yyyy年M月d日}的执行协议正在履行。", cure: "当事人不履行的，请先登记违反执行协议。");

    public static Refusal WaivedTooMuch(long surchargeFen) => Law(
        "COE-11", "enforcement.waived_too_much", $"只能减免加处的罚款，到协议之日为{surchargeFen / 100}.{surchargeFen % 100:00}元。", "waivedFen");

    public static Refusal AgreedInstalmentsDisagree(long agreedFen) => Law(
        "COE-11", "enforcement.agreed_instalments_disagree",
        $"各期应当按日期先后排列、不早于协议之日、金额大于0，合计等于协议之日所欠的款项减去减免的部分，即{agreedFen / 100}.{agreedFen % 100:00}元。", "instalments");

    public static Refusal NothingToExecute { get; } = State("enforcement.nothing_to_execute", "本案没有等待执行的处罚决定。");

    public static Refusal NotSuspended { get; } = State("enforcement.not_suspended", "本案的执行没有中止。");

    public static Refusal ExecutionNotEnded { get; } = Law(
        "COE-10", "enforcement.execution_not_ended", "本案的执行没有终结。", "ground", "请先由负责人办理“终结执行”，或者选择其他结案理由。");

    public static Refusal PublicInterestHarmed { get; } = Law(
        "COE-10", "enforcement.public_interest_harmed", "执行可能造成难以弥补的损失的，只有中止执行不损害公共利益才能中止；没有确认这一点。", "publicInterestSafe");

    public static Refusal NotResumedUnproved { get; } = Law(
        "COE-10", "enforcement.not_resumed_unproved", "中止执行满三年不再执行的，应当没有明显社会危害，且当事人确无能力履行；没有确认这两点。", "harmIsSmall");

    public static Refusal ExecutionSuspended(DateOnly since) => Law(
        "COE-10", "enforcement.execution_suspended", $"本案自{since:yyyy年M月d日}起中止执行，尚未恢复。", cure: "中止的情形消失的，请先恢复执行。");

    public static Refusal EndGroundMissing(ExecutionEndGround ground) => Law(
        "COE-10", "enforcement.end_ground_missing", $"案件不具备“{CaseWords.Of(ground)}”的终结执行情形。", "ground");

    public static Refusal SuspensionTooShort(DateOnly until) => Law(
        "COE-10", "enforcement.suspension_too_short", $"中止执行到{until:yyyy年M月d日}才满三年。", "ground", $"请在{until:yyyy年M月d日}以后办理，或者恢复执行。");

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
