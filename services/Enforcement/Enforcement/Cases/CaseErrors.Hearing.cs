using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Refusals of the hearing.</summary>
internal static partial class CaseErrors
{
    public static Refusal HearingRight { get; } = Law(
        "PEN-80", "enforcement.hearing_right", "拟作出的处罚使当事人有权要求听证，告知书没有告知听证的权利。", "tellsRightToHearing");

    public static Refusal HearingNotOffered { get; } = Law("PEN-80", "enforcement.hearing_not_offered", "本案的告知没有给予听证的权利。");

    public static Refusal HearingGivenUp { get; } = Law(
        "PEN-82", "enforcement.hearing_given_up", "当事人已明确表示不要求听证。", cure: "当事人的表示有误的，请重新告知。");

    public static Refusal HearingAlreadyRequested { get; } = Law(
        "PEN-82", "enforcement.hearing_already_requested", "本次告知后当事人已要求过听证。", cure: "请办理已要求的听证；需要再次听证的，先重新告知。");

    public static Refusal HearingNotRequested { get; } = State("enforcement.hearing_not_requested", "没有待举行的听证。") with
    {
        Cure = "请先登记当事人的听证要求。",
    };

    public static Refusal HearingNotArranged { get; } = Law("PEN-83", "enforcement.hearing_not_arranged", "听证的时间、地点还没有确定并通知当事人。");

    public static Refusal HostHasPart { get; } = Law("PEN-84", "enforcement.host_has_part", "听证主持人办理或者审核过本案。", "hostId");

    public static Refusal HostRecords { get; } = EnforcementRules.Catalogue.Refuse(
        "PEN-84", "enforcement.host_records", ErrorKind.Forbidden, "听证笔录由本次听证的主持人登记。");

    public static Refusal ReviewerIsHost { get; } = Law("PEN-84", "enforcement.reviewer_is_host", "审核人员是本案听证的主持人，不能审核本案。", cure: "请由其他审核人员审核。");

    public static Refusal TooManyAgents { get; } = Law("PEN-84", "enforcement.too_many_agents", "当事人委托的代理人超过二人。", "agents", "当事人可以委托一至二人代理。");

    public static Refusal EvidenceNotShown { get; } = Law(
        "PEN-84", "enforcement.evidence_not_shown", "调查人员没有在听证中提出违法的事实、证据和处罚建议。", "evidenceShown", "请重新举行听证，由调查人员举证，当事人申辩和质证。");

    public static Refusal HearingNotSigned { get; } = Law(
        "PEN-84", "enforcement.hearing_not_signed", "听证笔录没有当事人或者代理人签名，也没有注明拒绝签名的情况。", "refusalNote",
        "请由当事人核对后签名；拒绝签名的，由主持人注明。");

    public static Refusal HearingOpen { get; } = Law("PEN-85", "enforcement.hearing_open", "当事人要求的听证还没有举行，也没有放弃。");

    public static Refusal HearingNotFollowed { get; } = Law(
        "PEN-85", "enforcement.hearing_not_followed", "没有写明怎样根据听证笔录作出决定。", "hearingAccount", "请写明对听证笔录所载事实、证据和意见的采纳情况。");

    public static Refusal HearingNotReviewed { get; } = Law(
        "PEN-70", "enforcement.hearing_not_reviewed", "经过听证的案件应当法制审核，听证以后还没有审核。", cure: "请将听证笔录连同案卷报法制审核，审核同意后再决定。");

    public static Refusal HearingBeforeReview { get; } = Law(
        "PEN-70", "enforcement.hearing_before_review", "当事人要求的听证还没有结束，听证以后的审核不能提前办理。", cure: "请先举行听证，或者登记当事人放弃听证。");

    public static Refusal HearingRequestLate(DateOnly until) => Law(
        "PEN-82", "enforcement.hearing_request_late", $"要求听证的期限已于{until:yyyy年M月d日}届满。", "requestedOn", "期限内提出而登记较晚的，请填写当事人提出之日。");

    public static Refusal HearingWindowRuns(DateOnly until) => Law(
        "PEN-82", "enforcement.hearing_window_runs", $"要求听证的期限到{until:yyyy年M月d日}届满，当事人没有明确放弃。",
        cure: $"请在{until.AddDays(1):yyyy年M月d日}以后决定，或先登记当事人放弃听证。");

    public static Refusal HearingToldLate(DateOnly latest) => Law(
        "PEN-83", "enforcement.hearing_told_late", $"在该日举行听证，最迟应当在{latest:yyyy年M月d日}通知当事人。", "toldOn");

    public static Refusal HearingNotYet(DateOnly arranged) => Law(
        "PEN-83", "enforcement.hearing_not_yet", $"通知当事人的听证日期是{arranged:yyyy年M月d日}，还没有举行。",
        cure: "请在举行之后登记；改期的，重新安排并提前七个工作日通知当事人。");
}
