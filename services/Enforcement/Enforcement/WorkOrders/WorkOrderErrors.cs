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

    public static Refusal NotOpen { get; } = new("enforcement.work_order_not_open", ErrorKind.State, "工单已经办结或撤销，不能再改。");

    public static Refusal NotDispatched { get; } = new("enforcement.work_order_not_dispatched", ErrorKind.State, "工单还没有派单，不能办结。")
    {
        Cure = "请先派给承办中队。",
    };

    public static Refusal DispatchedTooEarly { get; } = new(
        "enforcement.work_order_dispatched_too_early", ErrorKind.State, "派单时间早于反映时间。")
    { Field = "dispatchedAt" };

    public static Refusal ResolvedTooEarly { get; } = new(
        "enforcement.work_order_resolved_too_early", ErrorKind.State, "办结时间早于派单时间。")
    { Field = "resolvedAt" };
}
