using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Refusals of the collective discussion.</summary>
internal static partial class CaseErrors
{
    public static Refusal ChairRecords { get; } = EnforcementRules.Catalogue.Refuse(
        "PEN-51", "enforcement.chair_records", ErrorKind.Forbidden, "集体讨论由主持讨论的负责人登记。", "请由主持人本人登记。");

    public static Refusal DiscussionTooFew { get; } = Law("PEN-51", "enforcement.discussion_too_few", "参加讨论的不足二人，不是集体讨论。", "members", "请列明全部参加讨论的人员。");

    public static Refusal ViewMissing { get; } = Law("PEN-51", "enforcement.view_missing", "没有逐人记录意见。", "members", "请写明每一名参加人员的意见。");

    public static Refusal ConclusionMissing { get; } = Law("PEN-51", "enforcement.conclusion_missing", "没有写明讨论的结论。", "conclusion", "请写明结论。");
}
