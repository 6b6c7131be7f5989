using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Refusals of the demolition of an illegal building.</summary>
internal static partial class CaseErrors
{
    public static Refusal RemovalNotOrdered { get; } = Law(
        "COE-09", "enforcement.removal_not_ordered", "本案没有已经送达并且有效的、责令当事人拆除的决定。", cure: "请先作出责令限期拆除的决定并送达。");

    public static Refusal DemolitionAnnounced { get; } = State("enforcement.demolition_announced", "本案已经公告限期自行拆除。");

    public static Refusal RemovalWithoutTerm { get; } = Law("COE-09", "enforcement.removal_without_term", "公告没有给当事人自行拆除的期限。", "until", "期限应当在公告之日以后。");

    public static Refusal NothingToDemolish { get; } = Law(
        "COE-09", "enforcement.nothing_to_demolish", "没有已经公告、还没有拆除的建筑物、构筑物或者设施。", cure: "请先公告限期自行拆除；已经拆除的，不再登记。");

    public static Refusal DemolitionContested { get; } = Law(
        "COE-09", "enforcement.demolition_contested", "当事人申请的复议或者提起的诉讼还没有结束，不能强制拆除。", cure: "请等待复议或者诉讼的结果并登记。");

    public static Refusal DemolitionUndirected { get; } = Law(
        "COE-09", "enforcement.demolition_undirected", "没有写明责成强制拆除的县级以上人民政府和文号（城乡规划法第六十八条）。");

    public static Refusal DemolitionRecordMissing { get; } = Law("COE-09", "enforcement.demolition_record_missing", "没有强制拆除现场笔录。", "paper.text", "请写明拆除的经过和结果。");

    public static Refusal DemolitionOpen { get; } = Law(
        "COE-09", "enforcement.demolition_open", "公告的拆除还没有完成，不能结案。", cure: "请登记当事人自行拆除，或者登记强制拆除；不再执行的，办理终结执行。");

    public static Refusal RemovalTermRuns(DateOnly until) => Law(
        "COE-09", "enforcement.removal_term_runs", $"公告的自行拆除期限到{until:yyyy年M月d日}届满。", "beganAt", $"请在{until.AddDays(1):yyyy年M月d日}以后实施。");

    public static Refusal DemolitionTooEarly(DateOnly last) => Law(
        "COE-09", "enforcement.demolition_too_early", $"当事人申请复议、提起诉讼的期限到{last:yyyy年M月d日}届满，不能强制拆除。", "beganAt", $"请在{last.AddDays(1):yyyy年M月d日}以后实施。");
}
