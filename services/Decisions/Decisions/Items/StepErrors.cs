using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Refusals about the order and the content of the six steps.</summary>
internal static class StepErrors
{
    /// <summary>The rule that asks for a step.</summary>
    public static string RuleOf(DecisionStep step) => step switch
    {
        DecisionStep.PublicParticipation => "DEC-20",
        DecisionStep.ExpertArgument => "DEC-30",
        DecisionStep.RiskAssessment => "DEC-40",
        DecisionStep.LegalityReview => "DEC-50",
        DecisionStep.IntegrityReview => "DEC-61",
        DecisionStep.CollectiveDiscussion => "DEC-71",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    public static Refusal Missing(DecisionStep step) => Rule(RuleOf(step), "step_missing", $"“{step.Label()}”尚未完成，不能进入以后的程序。");

    public static Refusal AlreadyFinished(DecisionStep step) => new(
        "decisions.step_already_finished", ErrorKind.State, $"“{step.Label()}”已经完成，不能再改。");

    public static Refusal CannotBeSkipped(DecisionStep step) => Rule(RuleOf(step), "step_cannot_be_skipped", $"这个事项不能省略“{step.Label()}”。");

    public static Refusal SkipUnsigned(DecisionStep step) => Rule(
        RuleOf(step), "skip_unsigned", $"省略“{step.Label()}”须有理由和签字人。", "请填写省略的理由和签字人。");

    public static Refusal CallPapersLacking(IReadOnlyList<PaperKind> lacking) => Rule(
        "DEC-22", "call_papers_lacking", $"征求意见公告缺少{lacking.Line()}。", "请附决策草案和起草说明。", "papers");

    public static Refusal CallTooShort(DateOnly earliest) => Rule(
        "DEC-22", "call_too_short", $"征求意见不足三十日：截止日期最早为{earliest:yyyy年M月d日}，且未说明缩短理由。", field: "closesOn");

    public static Refusal CallStillOpen(DateOnly closes) => Rule(
        "DEC-22", "call_still_open", $"征求意见到{closes:yyyy年M月d日}截止，期满前不能结束。", "请在期满后再办理。");

    public static Refusal HearingNotice { get; } = Rule("DEC-25", "hearing_notice_late", "听证会的公告、遴选办法、名单或者材料没有按时公布、送达。");

    public static Refusal HearingProcedure { get; } = Rule("DEC-26", "hearing_procedure_incomplete", "听证会的程序不完整。");

    public static Refusal NobodyHeard { get; } = Rule("DEC-20", "nobody_heard", "还没有采取任何公众参与方式。");

    public static Refusal CommentsOpen(int open) => Rule("DEC-27", "comments_open", $"还有{open}条意见没有答复。");

    public static Refusal AdoptionPaperLacking { get; } = Rule("DEC-27", "adoption_paper_lacking", "缺少公众意见采纳情况。", field: "papers");

    public static Refusal DispositionUnreasoned { get; } = Rule(
        "DEC-27", "disposition_unreasoned", "答复意见应当写明理由。", "请填写采纳、部分采纳或者不采纳的理由。", "reason");

    public static Refusal ExpertUnsigned(int position) => Rule("DEC-31", "expert_unsigned", $"第{position}名专家没有签名的书面意见。", field: "experts");

    public static Refusal ExpertUndeclared(int position) => Rule(
        "DEC-32", "expert_undeclared", $"第{position}名专家没有在提出意见前申报无利害关系。", field: "experts");

    public static Refusal RiskPartLacking(string part) => Rule("DEC-41", "risk_part_lacking", $"风险评估报告缺少{part}。");

    public static Refusal RiskNotControllable { get; } = Rule("DEC-42", "risk_not_controllable", "风险评估结论为不可控，不能进入以后的程序。");

    public static Refusal ReviewPapersLacking(IReadOnlyList<PaperKind> lacking) => Rule(
        "DEC-52", "review_papers_lacking", $"送审材料缺少{lacking.Line()}。", field: "papers");

    public static Refusal FindingsIncomplete { get; } = Rule("DEC-54", "findings_incomplete", "法定权限、法定程序、草案内容三项意见没有填全。");

    public static Refusal FindingsContradict { get; } = Rule("DEC-54", "findings_contradict", "三项意见中有不符合的，结论不能为合法。", field: "conclusion");

    public static Refusal CounselLacking { get; } = Rule("DEC-55", "counsel_lacking", "没有附上有效的重大决策类法律顾问意见。", field: "counselOpinionId");

    public static Refusal DrafterReplyLacking { get; } = Rule("DEC-55", "drafter_reply_lacking", "缺少承办单位对审查意见的答复。", field: "drafterReply");

    public static Refusal CounselHoldsUnlawful { get; } = Rule("DEC-56", "counsel_holds_unlawful", "法律顾问认为不合法，不能提交讨论。");

    public static Refusal LegalRiskLacking { get; } = Rule("DEC-51", "legal_risk_lacking", "探索性改革应当写明法律风险。", "请写明法律风险。", "legalRisk");

    public static Refusal FoundUnlawful { get; } = Rule("DEC-51", "found_unlawful", "合法性审查未通过，不能提交讨论。");

    public static Refusal CompetitionUnreviewed(DateOnly on) => DecisionsRules.Catalogue.Refuse(
        "DEC-57", "decisions.competition_unreviewed", ErrorKind.State, "涉及经营者经济活动，没有通过公平竞争审查。", on: on);

    public static Refusal ReviewTooShort(DateOnly earliest) => Rule(
        "DEC-53", "review_too_short", $"合法性审查时间不足七个工作日：会议最早为{earliest:yyyy年M月d日}，且未说明理由。", field: "heldOn");

    public static Refusal MeetingPapersLacking(IReadOnlyList<PaperKind> lacking) => Rule(
        "DEC-70", "meeting_papers_lacking", $"会议材料缺少{lacking.Line()}。", field: "papers");

    public static Refusal NoQuorum(int present, int total) => Rule("DEC-71", "no_quorum", $"应到{total}人，实到{present}人，未过半数。");

    public static Refusal HeadNotLast { get; } = Rule("DEC-72", "head_not_last", "主要负责人没有最后发言，或者没有记明主要负责人。", field: "speeches");

    public static Refusal DepartureUnreasoned { get; } = Rule(
        "DEC-72", "departure_unreasoned", "决定与多数人意见不一致，没有说明理由。", field: "departureReason");

    public static Refusal DissentUnrecorded { get; } = Rule("DEC-73", "dissent_unrecorded", "持不同意见的人员没有发言记录。", field: "speeches");

    public static Refusal ReviewerDrafted { get; } = new("decisions.reviewer_submitted", ErrorKind.Forbidden, "送审人不能审查自己送审的草案。")
    {
        Cure = "请由另一名审查人员办理。",
    };

    public static Refusal ReviewNotRequested { get; } = Rule("DEC-50", "review_not_requested", "草案还没有送合法性审查。", "请由承办单位先送审。");

    public static Refusal ReviewUnderWay { get; } = new("decisions.review_under_way", ErrorKind.State, "合法性审查正在进行，不能重复送审。");

    private static Refusal Rule(string id, string code, string message, string? cure = null, string? field = null) =>
        DecisionsRules.Catalogue.Refuse(id, $"decisions.{code}", ErrorKind.State, message, cure, field);
}
