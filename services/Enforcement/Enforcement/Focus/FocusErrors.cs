using Enforcement.Intelligence;
using Platform.Law.Results;

namespace Enforcement.Focus;

internal static class FocusErrors
{
    public static Refusal NothingCounted { get; } = new(
        "enforcement.focus_nothing_counted", ErrorKind.State, "近28天和往年同周都没有工单和案件，不能提出建议。")
    { Field = "period" };

    public static Refusal Decided { get; } = new("enforcement.focus_decided", ErrorKind.State, "这项建议已经采纳或者调整，不能再改。");

    public static Refusal PeriodOver { get; } = new("enforcement.focus_period_over", ErrorKind.State, "建议的时段已经过去，不能再采纳或者调整。")
    {
        Cure = "请对下一周或者下一月提出新的建议。",
    };

    public static Refusal PeriodKnown(DaySpan period) => new(
        "enforcement.focus_period_known", ErrorKind.Duplicate, $"{period.From:yyyy年M月d日}至{period.To:yyyy年M月d日}已有建议。")
    { Field = "period" };
}
