using Enforcement.Bureau;
using Platform.Law.Results;

namespace Enforcement.Appraisals;

internal static class AppraisalErrors
{
    public static Refusal TiedToFines { get; } = WorkRules.Catalogue.Refuse(
        "PEN-27", "enforcement.appraisal_tied_to_fines", ErrorKind.State, "评语涉及罚款或者罚没，考核不得与罚没收入挂钩。", field: "officers");

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

    public static Refusal MonthNotOver(DateOnly month) => new(
        "enforcement.appraisal_too_early", ErrorKind.State, $"{month:yyyy年M月}还没有结束，不能考核。")
    { Field = "appraisedOn" };
}
