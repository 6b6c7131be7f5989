using Enforcement.Bureau;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

internal static class WorkOrderErrors
{
    public const string KnownCode = "enforcement.work_order_known";

    public static Refusal NotFound { get; } = new("enforcement.work_order_not_found", ErrorKind.NotFound, "没有这件工单，或您无权查看。");

    public static Refusal Known { get; } = new(KnownCode, ErrorKind.Duplicate, "该外部编号的工单已经受理，没有重复登记。")
    {
        Field = "externalId",
        Cure = "请查询已受理的工单；确属另一件的，请使用另一个外部编号。",
    };

    public static Refusal ProfileMissing { get; } = new("enforcement.profile_missing", ErrorKind.State, "本机关的名称和文号字头尚未设置，不能编工单号。")
    {
        Cure = "请管理员先在“机关信息”中设置名称和文号字头。",
    };

    public static Refusal ReportNotFound { get; } = new("enforcement.civic_report_not_found", ErrorKind.NotFound, "没有这个回执码。");

    public static Refusal PartOfAnother { get; } = new("enforcement.work_order_part_of_another", ErrorKind.State, "工单已经并入另一件，不再单独办理。")
    {
        Cure = "请打开并入的工单办理；本件随它办结。",
    };

    public static Refusal CannotTakeIn { get; } = new(
        "enforcement.work_order_cannot_take_in", ErrorKind.State, "只能并入另一件还没有办结、没有撤销、也没有并入他件的工单。")
    {
        Field = "into",
        Cure = "请选择正在办理的工单；该工单已经并入他件的，选择它并入的那一件。",
    };

    public static Refusal NotOpen { get; } = new("enforcement.work_order_not_open", ErrorKind.State, "工单已经办结或撤销，不能再改。");

    public static Refusal NotDispatched { get; } = new("enforcement.work_order_not_dispatched", ErrorKind.State, "工单还没有派发，不能办结。")
    {
        Cure = "请先派给承办中队。",
    };

    public static Refusal DispatchedTooEarly { get; } = new(
        "enforcement.work_order_dispatched_too_early", ErrorKind.State, "派发时间早于反映时间。")
    { Field = "dispatchedAt" };

    public static Refusal ResolvedTooEarly { get; } = new(
        "enforcement.work_order_resolved_too_early", ErrorKind.State, "办结时间早于派发时间。")
    { Field = "resolvedAt" };

    public static Refusal DispatchedBeforeReturn { get; } = new(
        "enforcement.work_order_dispatched_before_return", ErrorKind.State, "派发时间早于工单上次退回或者重新办理的时间。")
    { Field = "dispatchedAt" };

    public static Refusal NotInHand { get; } = new("enforcement.work_order_not_in_hand", ErrorKind.State, "工单还没有派给承办中队，不能签收或者退回。")
    {
        Cure = "请先派发。",
    };

    public static Refusal NotOwn { get; } = new("enforcement.work_order_not_own", ErrorKind.Forbidden, "工单由派发时写明的负责人员签收或者退回。")
    {
        Cure = "请由负责人员本人或者综合执法局负责人办理；负责人员有变动的，先重新派发。",
    };

    public static Refusal Signed { get; } = new("enforcement.work_order_signed", ErrorKind.State, "工单已经签收，不用再签。");

    public static Refusal SignedTooEarly { get; } = new(
        "enforcement.work_order_signed_too_early", ErrorKind.State, "签收时间早于派发时间。")
    { Field = "signedAt" };

    public static Refusal NotResolved { get; } = new("enforcement.work_order_not_resolved", ErrorKind.State, "工单还没有办结，不能回访或者重新办理。");

    public static Refusal RevisitedTooEarly { get; } = new(
        "enforcement.work_order_revisited_too_early", ErrorKind.State, "回访日期早于办结日期。")
    { Field = "revisitedOn" };

    public static Refusal NobodyDissatisfied { get; } = new(
        "enforcement.work_order_nobody_dissatisfied", ErrorKind.State, "最近一次回访没有不满意的答复，不能重新办理。")
    {
        Cure = "请先登记回访；反映人不满意的，再重新办理。新的问题请另行登记工单。",
    };

    public static Refusal ReturnedTooOften(int most) => WorkRules.Catalogue.Refuse(
        "HOT-04", "enforcement.work_order_returned_too_often", ErrorKind.State, $"工单已经退回{most}次，不能再退回。") with
    {
        Cure = "请由综合执法局负责人直接确定承办中队，承办中队应当办理；不属于本街道职责的，撤销工单并写明原因。",
    };
}
