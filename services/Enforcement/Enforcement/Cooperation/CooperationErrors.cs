using Platform.Law.Results;

namespace Enforcement.Cooperation;

internal static class CooperationErrors
{
    public static Refusal NotPlanned { get; } = new("enforcement.joint_operation_not_planned", ErrorKind.State, "联合行动已经开展或取消，不能再改。");

    public static Refusal NotHeld { get; } = new("enforcement.joint_operation_not_held", ErrorKind.State, "联合行动还没有开展或者已经取消，不能登记各方情况。");

    public static Refusal RecordUnknown { get; } = new(
        "enforcement.shared_record_unknown", ErrorKind.State, "要共享的记录不存在。")
    { Field = "recordId", Cure = "请从列表中重新选择。" };

    public static Refusal BeforeOperation(DateOnly held) => new(
        "enforcement.operation_side_too_early", ErrorKind.State, $"日期早于联合行动开展的日期（{held:yyyy年M月d日}）。")
    { Field = "doneOn" };
}
