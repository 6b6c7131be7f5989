namespace Enforcement.WorkOrders;

/// <summary>The use cases of work orders, for the adapter.</summary>
internal sealed class OrderHandlers(
    RegisterWorkOrderHandler register, DispatchWorkOrderHandler dispatch, SignForWorkOrderHandler sign, ReturnWorkOrderHandler giveBack,
    ExtendWorkOrderHandler extend, ResolveWorkOrderHandler resolve, WithdrawWorkOrderHandler withdraw, RecordRevisitHandler revisit,
    ReopenWorkOrderHandler reopen, MergeWorkOrderHandler merge, ImportWorkOrdersHandler import)
{
    public RegisterWorkOrderHandler Register { get; } = register;

    public DispatchWorkOrderHandler Dispatch { get; } = dispatch;

    public SignForWorkOrderHandler Sign { get; } = sign;

    public ReturnWorkOrderHandler Return { get; } = giveBack;

    public ExtendWorkOrderHandler Extend { get; } = extend;

    public ResolveWorkOrderHandler Resolve { get; } = resolve;

    public WithdrawWorkOrderHandler Withdraw { get; } = withdraw;

    public RecordRevisitHandler Revisit { get; } = revisit;

    public ReopenWorkOrderHandler Reopen { get; } = reopen;

    public MergeWorkOrderHandler Merge { get; } = merge;

    public ImportWorkOrdersHandler Import { get; } = import;
}
