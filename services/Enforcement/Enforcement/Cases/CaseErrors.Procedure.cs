using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Refusals from inquiry to decision.</summary>
internal static partial class CaseErrors
{
    public static Refusal EvidenceMissing { get; } = Law("PEN-16", "enforcement.evidence_missing", "案件还没有任何证据或者笔录，不能调查终结。");

    public static Refusal EndReportMissing { get; } = Law("PEN-46", "enforcement.end_report_missing", "还没有提交调查终结报告。");

    public static Refusal EndReportIncomplete { get; } = Law(
        "PEN-46", "enforcement.end_report_incomplete", "调查终结报告缺少内容：当事人、案件来源和经过、事实和主要证据、处理意见和依据、裁量基准的适用和理由，五项都要写。");

    public static Refusal FineAboveLaw { get; } = Law("PEN-02", "enforcement.fine_above_law", "罚款金额高于法律、法规、规章规定的上限。", "fine");

    public static Refusal FineBelowLaw { get; } = Law("PEN-10", "enforcement.fine_below_law", "罚款金额低于规定的下限，没有写明减轻处罚的情形和理由。", "mitigation");

    public static Refusal ReviewNotRequested { get; } = Law("PEN-47", "enforcement.review_not_requested", "案件应当经法制审核，还没有报审。");

    public static Refusal ReviewNotPassed { get; } = Law("PEN-70", "enforcement.review_not_passed", "法制审核尚未通过。");

    public static Refusal ReviewReturned { get; } = Law("PEN-75", "enforcement.review_returned", "法制审核已退回，还没有改正后再次报审。");

    public static Refusal ReviewerNotQualified { get; } = Law(
        "PEN-71", "enforcement.reviewer_not_qualified", "没有填写审核人员的法律职业资格证号，也没有说明属于此前已从事审核工作的人员。", "qualificationNumber");

    public static Refusal ReviewerIsOfficer { get; } = Law("PEN-72", "enforcement.reviewer_is_officer", "审核人员参与过本案办理，不能审核本案。");

    public static Refusal ReviewIncomplete { get; } = Law("PEN-73", "enforcement.review_incomplete", "八项审核内容没有逐项作出结论。", "answers");

    public static Refusal ReviewAnswersDisagree { get; } = Law(
        "PEN-73", "enforcement.review_answers_disagree", "审核结论与缺陷不一致：认为不符合的项目应当列出缺陷，列出缺陷的项目应当认为不符合。", "defects");

    public static Refusal OpinionWithoutDefects { get; } = Law(
        "PEN-75", "enforcement.opinion_without_defects", "同意的意见不能列有缺陷；其他意见应当逐项列出缺陷。", "opinion");

    public static Refusal NoticeIncomplete { get; } = Law(
        "PEN-20", "enforcement.notice_incomplete", "告知缺少内容：拟作出的处罚、事实、理由、依据以及陈述、申辩的权利，都要告知。");

    public static Refusal PartyUnderFourteen { get; } = Law("PEN-08", "enforcement.party_under_fourteen", "当事人在违法行为发生之日不满十四周岁，不予行政处罚。", "penalty");

    public static Refusal MinorNotMitigated { get; } = Law(
        "PEN-08", "enforcement.minor_not_mitigated", "当事人在违法行为发生之日已满十四周岁不满十八周岁，没有写明从轻或者减轻处罚。", "mitigation",
        "请从轻或者减轻处罚，并写明理由。");

    public static Refusal DefenceNotChecked { get; } = Law("PEN-21", "enforcement.defence_not_checked", "没有写明当事人的陈述、申辩及复核情况。", "check");

    public static Refusal HeavierThanNotified { get; } = Law("PEN-21", "enforcement.heavier_than_notified", "决定的处罚重于告知的处罚。", "penalty");

    public static Refusal NoticeMissing { get; } = Law("PEN-26", "enforcement.notice_missing", "还没有告知当事人拟作出的处罚和陈述、申辩的权利。");

    public static Refusal HeadDecides { get; } = EnforcementRules.Catalogue.Refuse(
        "PEN-50", "enforcement.head_decides", ErrorKind.Forbidden, "处罚决定由行政机关负责人作出。");

    public static Refusal OutcomeAndPenaltyDisagree { get; } = Law(
        "PEN-50", "enforcement.outcome_and_penalty_disagree", "决定与处罚不一致：予以处罚的应当写明处罚种类，其他决定不能写处罚种类。", "outcome");

    public static Refusal NotDiscussed { get; } = Law("PEN-51", "enforcement.not_discussed", "情节复杂或者重大违法的案件，调查终结以后没有负责人集体讨论记录。", "collectiveDiscussion");

    public static Refusal CorrectionOrderMissing { get; } = Law("PEN-05", "enforcement.correction_order_missing", "没有写明责令改正的内容。", "correctionOrder");

    public static Refusal EducationMissing { get; } = Law("PEN-11", "enforcement.education_missing", "不予处罚的，没有写明对当事人的教育情况。", "education");

    public static Refusal DecisionIncomplete { get; } = Law(
        "PEN-52", "enforcement.decision_incomplete", "决定书缺少内容：当事人地址、事实和证据、处罚种类和依据、履行方式和期限，都要写明。");

    public static Refusal NoDecisionClock { get; } = State("enforcement.no_decision_clock", "当场作出决定的案件没有办案期限。");

    public static Refusal FirstExtensionMissing { get; } = Law(
        "PEN-53", "enforcement.first_extension_missing", "还没有经负责人批准第一次延长，不能经集体讨论再次延长。", "kind",
        "请先由负责人批准延长。");

    public static Refusal DefencePeriodRuns(DateOnly until) => Law(
        "PEN-26", "enforcement.defence_period_runs", $"陈述、申辩期限到{until:yyyy年M月d日}届满，当事人还没有陈述、申辩，也没有明确放弃。",
        cure: $"请在{until.AddDays(1):yyyy年M月d日}以后决定，或先记录当事人的陈述、申辩或者放弃。");

    public static Refusal DefectOpen(int round, ReviewDefect defect) => Law(
        "PEN-75", "enforcement.defect_open", $"第{round}轮审核的缺陷{defect.Number}还没有说明怎样改正。", "corrections");
}
