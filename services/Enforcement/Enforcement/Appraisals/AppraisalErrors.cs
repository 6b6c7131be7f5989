using Enforcement.Bureau;
using Platform.Law.Results;

namespace Enforcement.Appraisals;

internal static class AppraisalErrors
{
    public static Refusal TiedToFines { get; } = WorkRules.Catalogue.Refuse(
        "PEN-27", "enforcement.appraisal_tied_to_fines", ErrorKind.State, "评语涉及罚款或者罚没，考核不得与罚没收入挂钩。", field: "officers");

    public static Refusal NotAppraised { get; } = WorkRules.Catalogue.Refuse(
        "LAW-20", "enforcement.not_appraised", ErrorKind.Forbidden, "您不在这次考核的人员之内。", "请打开有您本人的那次考核；应当考核而漏列的，请负责人撤回后重新登记。", null);

    public static Refusal AnsweredAlready { get; } = WorkRules.Catalogue.Refuse(
        "LAW-20", "enforcement.appraisal_answered", ErrorKind.State, "您对这次考核已经提出过意见，只能提出一次。", "需要补充的，请直接向负责人说明，由负责人在答复中写明。", null);

    public static Refusal NoAnswer { get; } = WorkRules.Catalogue.Refuse(
        "LAW-20", "enforcement.no_appraisal_answer", ErrorKind.State, "该执法人员没有对这次考核提出意见。", "请选择已经提出意见的执法人员。", "officerId");

    public static Refusal RepliedAlready { get; } = WorkRules.Catalogue.Refuse(
        "LAW-20", "enforcement.appraisal_replied", ErrorKind.State, "该意见已经答复。", "答复有误的，撤回这次考核后重新登记。", "officerId");

    public static Refusal OwnAnswer { get; } = WorkRules.Catalogue.Refuse(
        "LAW-20", "enforcement.own_appraisal_answer", ErrorKind.Forbidden, "不能答复自己提出的意见。", "请由另一位负责人答复。", "officerId");

    public static Refusal NotInForce { get; } = new("enforcement.responsibility_repealed", ErrorKind.State, "该责任制文件已经废止。");

    public static Refusal RepealedBeforeIssue { get; } = new(
        "enforcement.repealed_before_issue", ErrorKind.State, "废止日期早于印发日期。")
    { Field = "repealedOn" };

    public static Refusal Known(DateOnly month) => new(
        "enforcement.appraisal_known", ErrorKind.Duplicate, $"{month:yyyy年M月}的考核已经登记。")
    {
        Field = "month",
        Cure = "登记有误的，先撤回再登记。",
    };

    public static Refusal AnswerLate(DateOnly due) => new(
        "enforcement.appraisal_answer_late", ErrorKind.State, $"对这次考核提出意见的期限已于{due:yyyy年M月d日}届满。")
    { Cure = "请直接向负责人反映；考核有误的，由负责人撤回后重新登记。" };

    public static Refusal MonthNotOver(DateOnly month) => new(
        "enforcement.appraisal_too_early", ErrorKind.State, $"{month:yyyy年M月}还没有结束，不能考核。")
    { Field = "appraisedOn" };
}
