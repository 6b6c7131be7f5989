using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Refusals of evidence preserved in advance.</summary>
internal static partial class CaseErrors
{
    public static Refusal PreservationNotApproved { get; } = Law(
        "PEN-44", "enforcement.preservation_not_approved", "没有经负责人批准、尚未登记清单的先行登记保存。", cure: "请先由负责人批准。");

    public static Refusal PreservationNotKept { get; } = Law("PEN-44", "enforcement.preservation_not_kept", "没有已登记清单、尚未处理的先行登记保存。", cure: "请先登记保存清单。");

    public static Refusal PreservedNotConfiscated { get; } = Law(
        "PEN-44", "enforcement.preserved_not_confiscated", "本案的处罚决定没有没收非法财物。", "measure", "请返还，或者依法采取查封、扣押等措施。");

    public static Refusal GoodsMissing { get; } = Law("PEN-44", "enforcement.goods_missing", "没有列出保存的物品。", "goods", "请逐项开列清单。");

    public static Refusal PreservationEnded(DateOnly due) => Law(
        "PEN-44", "enforcement.preservation_ended", $"自批准之日起七个工作日已于{due:yyyy年M月d日}届满，先行登记保存自动解除。",
        cure: "请将物品返还当事人；仍需保全的，依法采取查封、扣押等措施。");
}
