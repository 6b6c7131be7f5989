using Platform.Law;
using Platform.Law.Results;

namespace Enforcement.Intelligence;

internal static class IntelligenceErrors
{
    public static Refusal NothingToAnalyse { get; } = new(
        "enforcement.nothing_to_analyse", ErrorKind.State, "这段时间内没有工单和案件，不能作研判。")
    { Field = "periodFrom" };

    public static Refusal TargetUnknown { get; } = new(
        "enforcement.dispatch_target_unknown", ErrorKind.State, "要派遣的工单或案件不存在。")
    { Field = "targetId", Cure = "请从列表中重新选择。" };

    public static Refusal NotUnderWay { get; } = new("enforcement.dispatch_not_under_way", ErrorKind.State, "派遣已到场、已处置或已取消，不能再登记到场。");

    public static Refusal NotArrived { get; } = new("enforcement.dispatch_not_arrived", ErrorKind.State, "队伍还没有到场，不能登记处置完毕。")
    {
        Cure = "请先登记到场。",
    };

    public static Refusal Over { get; } = new("enforcement.dispatch_over", ErrorKind.State, "派遣已经处置完毕或取消，不能再改。");

    public static Refusal OutOfOrder { get; } = new("enforcement.dispatch_out_of_order", ErrorKind.State, "时间早于上一环节的时间。");

    public static Refusal TeamBusy(string team, DateTimeOffset since)
    {
        var sent = since.ToOffset(LegalTime.Offset);
        return new Refusal("enforcement.team_busy", ErrorKind.State, $"{team}{sent:M月d日H时mm分}派出以后还没有处置完毕，不能再派往别处。")
        {
            Field = "team",
            Cure = "请改派空闲的队伍，空闲情况见“指挥图”；前一次已经处置完毕的，先登记处置；不再前往的，先取消派遣。",
        };
    }

    public static Refusal GridKnown(DateOnly day) => new(
        "enforcement.grid_known", ErrorKind.Duplicate, $"{day:yyyy年M月d日}起已有网格方案。")
    { Field = "validFrom" };
}
