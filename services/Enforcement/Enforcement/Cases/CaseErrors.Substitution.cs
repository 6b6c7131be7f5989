using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Refusals of substitute performance and of clearing at once.</summary>
internal static partial class CaseErrors
{
    public static Refusal DutyNotOrdered { get; } = Law(
        "COE-12", "enforcement.duty_not_ordered", "本案没有已经送达并且有效的、要求当事人履行义务的决定。", cure: "请先作出责令改正、恢复原状的决定并送达。");

    public static Refusal SubstitutionRuns { get; } = Law(
        "COE-12", "enforcement.substitution_runs", "本案还有没有办结的代履行。", cure: "请先办结或者停止前一项代履行。");

    public static Refusal NoDanger { get; } = Law(
        "COE-12", "enforcement.duty_without_danger", "没有写明不履行已经或者将要造成的后果。", "dangers",
        "请选择危害交通安全、造成环境污染或者破坏自然资源；没有这些后果的，不能代履行。");

    public static Refusal DemandIncomplete { get; } = Law("COE-07", "enforcement.demand_incomplete", "催告书缺少内容：应当履行的义务、履行的方式。");

    public static Refusal DemandWithoutTerm { get; } = Law("COE-07", "enforcement.demand_without_term", "催告书没有给当事人履行的期限。", "until", "期限应当在送达之日以后。");

    public static Refusal DemandNotHeard { get; } = Law(
        "COE-07", "enforcement.demand_not_heard", "没有写明当事人收到催告书后的陈述、申辩和复核情况。", "heard", "请如实写明；当事人没有意见的，写明没有意见。");

    public static Refusal NoSubstitution { get; } = Law("COE-12", "enforcement.no_substitution", "没有处于这一步的代履行。", cure: "请核对本案的代履行，依次办理催告、决定、送达、再次催告、实施、结算。");

    public static Refusal SubstitutionIncomplete { get; } = Law(
        "COE-12", "enforcement.substitution_incomplete", "代履行决定书缺少内容：理由和依据、方式、标的、费用预算、代履行人。");

    public static Refusal PerformerNotIndependent { get; } = Law(
        "COE-12", "enforcement.performer_not_independent", "没有确认受委托的第三人与本案没有利害关系。", "performerIsIndependent", "请委托没有利害关系的第三人，或者由本机关代履行。");

    public static Refusal ForceNotRuledOut { get; } = Law(
        "COE-12", "enforcement.force_not_ruled_out", "没有确认未采用暴力、胁迫以及其他非法方式。", "withoutForce", "请依法实施，并如实确认。");

    public static Refusal PerformerUnsigned { get; } = Law("COE-12", "enforcement.performer_unsigned", "代履行人没有在执行文书上签名或者盖章。", "performerSigned", "请由代履行人签名或者盖章。");

    public static Refusal SubstitutionWitnessMissing { get; } = Law("COE-12", "enforcement.substitution_witness_missing", "当事人不在场，没有记明见证人。", "witness", "请邀请见证人到场并记明姓名。");

    public static Refusal SubstitutionUnsigned { get; } = Law(
        "COE-12", "enforcement.substitution_unsigned", "执行文书没有当事人或者见证人签名，也没有注明拒绝签名的情况。", "refusalNote", "请签名或者盖章；拒绝的，注明情况。");

    public static Refusal SubstitutionRecordMissing { get; } = Law("COE-12", "enforcement.substitution_record_missing", "没有执行文书。", "paper.text", "请写明代履行的经过和结果。");

    public static Refusal CostWithoutVoucher { get; } = Law(
        "COE-12", "enforcement.cost_without_voucher", "代履行费用应当按照实际支出逐项列明金额和凭证。", "lines", "请逐项填写支出、金额和凭证号，没有凭证的不得列入。");

    public static Refusal ClearingUnexplained { get; } = Law("COE-13", "enforcement.clearing_unexplained", "立即代履行缺少内容：地点和物品、需要立即清除而当事人不能清除的情形、现场笔录。");

    public static Refusal NothingToTell { get; } = Law("COE-13", "enforcement.nothing_to_tell", "没有当事人不在场、尚未通知的立即代履行。", cure: "请核对本案的立即代履行。");

    public static Refusal ClearingUntold { get; } = Law("COE-13", "enforcement.clearing_untold", "立即代履行时当事人不在场，事后还没有通知。", cure: "请先通知当事人并登记。");

    public static Refusal SubstitutionOpen { get; } = Law("COE-12", "enforcement.substitution_open", "代履行还没有办结。", cure: "请先实施并结算费用，或者停止代履行。");

    public static Refusal DutyNotLate(DateOnly due) => Law(
        "COE-12", "enforcement.duty_not_late", $"当事人履行义务的期限到{due:yyyy年M月d日}，还没有逾期。", "servedOn", "请在期限届满以后催告。");

    public static Refusal DemandRuns(DateOnly until) => Law(
        "COE-07", "enforcement.demand_runs", $"催告的期限到{until:yyyy年M月d日}，还没有届满。", cure: "请在期限届满以后、当事人仍不履行时作出决定。");

    public static Refusal PlannedTooSoon(DateOnly earliest) => Law(
        "COE-12", "enforcement.planned_too_soon", "代履行三日前应当催告，计划的日期太早。", "plannedOn", $"请改在{earliest:yyyy年M月d日}或者以后实施。");

    public static Refusal ReminderLate(DateOnly latest) => Law(
        "COE-12", "enforcement.reminder_late", $"代履行三日前的催告最迟应当在{latest:yyyy年M月d日}。", "remindedOn", "请由负责人另定实施的日期，重新作出决定并送达。");

    public static Refusal PerformedTooEarly(DateOnly planned) => Law(
        "COE-12", "enforcement.performed_too_early", $"告知当事人的实施日期是{planned:yyyy年M月d日}。", "beganAt", "请在告知的日期或者以后实施。");

    public static Refusal AtNightOrHoliday { get; } = Law(
        "COE-08", "enforcement.at_night_or_holiday", "不得在夜间或者法定节假日实施。", "beganAt", "请改在其他时间；情况紧急的，写明理由。");

    public static Refusal CostOverBudget(long budgetFen, long totalFen) => Law(
        "COE-12", "enforcement.cost_over_budget", $"费用共{totalFen / 100m:0.00}元，超出决定书的预算{budgetFen / 100m:0.00}元。", "overBudgetReason", "请写明超出的理由；不合理的部分不得由当事人承担。");
}
