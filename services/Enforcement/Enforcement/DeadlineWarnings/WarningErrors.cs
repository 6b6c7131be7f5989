using Platform.Law.Results;

namespace Enforcement.DeadlineWarnings;

/// <summary>What stands against an answer or an instruction; each carries the rule of the limit that the warning is about.</summary>
internal static class WarningErrors
{
    public static Refusal Settled(DeadlineWarning warning) => Of(
        warning, "enforcement.warning_settled", ErrorKind.State, "这条预警已经了结，不能再答复或者批示。", "期限另有预警的，请在新的一条上办理。");

    public static Refusal NotResponsible(DeadlineWarning warning) => Of(
        warning, "enforcement.warning_not_own", ErrorKind.Forbidden, "预警只能由案件的主办人或者工单的承办人答复。", "请由主办人、承办人答复；已经不再承办的，请负责人先变更承办人。");

    public static Refusal AnsweredAlready(DeadlineWarning warning) => Of(
        warning, "enforcement.warning_answered", ErrorKind.State, "这条预警已经答复。", "负责人批示以后可以再次答复；情况有变化的，请在期限届满以前申请延长或者中止。");

    public static Refusal FinishAfterLimit(DeadlineWarning warning) => Of(
        warning, "enforcement.finish_after_limit", ErrorKind.State, $"期限{warning.DueOn:yyyy年M月d日}届满，预计完成日期不能在期限以后。",
        "请填写期限以内的日期；确实不能按期完成的，请先依法办理延长或者中止。") with
    {
        Field = "finishOn",
    };

    public static Refusal NotClimbed(DeadlineWarning warning) => Of(
        warning, "enforcement.warning_not_escalated", ErrorKind.State, "这条预警还没有提级到街道领导。", "请由执法局负责人批示；逾期达到规定天数的，会提级督办。");

    public static Refusal OwnMatter(DeadlineWarning warning) => Of(
        warning, "enforcement.warning_own_matter", ErrorKind.State, "承办人不能批示自己承办的事项。", "请由其他负责人或者街道领导批示。");

    private static Refusal Of(DeadlineWarning warning, string code, ErrorKind kind, string message, string cure) => new(code, kind, message)
    {
        RuleId = warning.RuleId.Length > 0 ? warning.RuleId : null,
        Article = warning.RuleId.Length > 0 ? warning.Article : null,
        Cure = cure,
    };
}
