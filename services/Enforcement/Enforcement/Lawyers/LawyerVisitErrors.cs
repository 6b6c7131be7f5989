using Enforcement.Bureau;
using Platform.Law.Results;

namespace Enforcement.Lawyers;

internal static class LawyerVisitErrors
{
    public static Refusal DoubtOfOtherCase { get; } = new(
        "enforcement.doubt_of_other_case", ErrorKind.State, "疑难问题所属的案件不在本次阅卷的案件之内。")
    { Field = "doubts" };

    public static Refusal PlannedInPast { get; } = WorkRules.Catalogue.Refuse(
        "LAW-20", "enforcement.visit_planned_in_past", ErrorKind.Validation, "计划阅卷日期不能早于今天。", "请填写今天或者以后的日期；已经阅卷的，请直接登记阅卷。", "plannedOn");

    public static Refusal NothingToRead { get; } = WorkRules.Catalogue.Refuse(
        "LAW-20", "enforcement.nothing_to_read", ErrorKind.State, "没有在办的普通程序案件可以抽取。", "阅已结案卷的，请在阅卷后直接登记阅卷。");

    public static Refusal NotPlanned { get; } = new("enforcement.visit_not_planned", ErrorKind.State, "这次阅卷不是待进行的计划。")
    { Cure = "没有计划的阅卷，请直接登记。" };

    public static Refusal NoSuchDoubt { get; } = new(
        "enforcement.doubt_unknown", ErrorKind.NotFound, "本次阅卷没有这一序号的疑难问题。")
    { Field = "doubtNumber" };

    public static Refusal DoubtAnswered { get; } = new(
        "enforcement.doubt_already_answered", ErrorKind.State, "该疑难问题已经解答。")
    { Field = "doubtNumber" };

    public static Refusal AnsweredBeforeVisit { get; } = new(
        "enforcement.answered_before_visit", ErrorKind.State, "解答日期早于阅卷日期。")
    { Field = "answeredOn" };

    public static Refusal Known(DateOnly day) => new(
        "enforcement.lawyer_visit_known", ErrorKind.Duplicate, $"该律所{day:yyyy年M月d日}的阅卷已经登记。")
    {
        Field = "visitedOn",
        Cure = "同一天阅的案卷请登记在同一次阅卷内；登记有误的，先撤回再登记。",
    };
}
