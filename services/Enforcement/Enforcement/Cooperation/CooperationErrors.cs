using Platform.Law.Results;

namespace Enforcement.Cooperation;

internal static class CooperationErrors
{
    public static Refusal NotPlanned { get; } = new("enforcement.joint_operation_not_planned", ErrorKind.State, "联合行动已经开展或取消，不能再改。");

    public static Refusal RecordUnknown { get; } = new(
        "enforcement.shared_record_unknown", ErrorKind.State, "要共享的记录不存在。")
    { Field = "recordId", Cure = "请从列表中重新选择。" };
}
