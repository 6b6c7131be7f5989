using Enforcement.Bureau;
using Platform.Law.Results;

namespace Enforcement.Inspections;

internal static class InspectionErrors
{
    public static Refusal NotPlanned { get; } = State("enforcement.inspection_not_planned", "检查已经批准、开展或者取消，不能再批准。");

    public static Refusal OwnPlan { get; } = Law("enforcement.inspection_own_plan", "检查计划不能由拟定人自己批准。", "请由另一位负责人批准。");

    public static Refusal NotApproved { get; } = Law("enforcement.inspection_not_approved", "检查没有经过负责人批准，或者已经告知，不能登记告知。", "请先报负责人批准。");

    public static Refusal NotAnnounced { get; } = Law("enforcement.inspection_not_announced", "检查没有经过批准和告知，不能入企。", "请先报负责人批准，再告知企业。");

    public static Refusal NotCertified { get; } = Law(
        "enforcement.inspection_not_certified", "检查人员在检查当日没有有效的行政执法证件，不得实施检查。", "请由两名持有效执法证件的人员检查。") with
    { Field = "inspectedOn" };

    public static Refusal Over { get; } = State("enforcement.inspection_over", "检查已经开展或者取消，不能再改。");

    public static Refusal ResultsMissing { get; } = Refusal.Invalid(
        "enforcement.inspection_results_missing", "每个检查事项都应当登记一次结果，事项序号与计划一致。", "results");

    public static Refusal NothingFound { get; } = State("enforcement.inspection_nothing_found", "检查没有开展，或者没有发现问题，不能关联案件。");

    public static Refusal CaseUnknown { get; } = State("enforcement.cases_unknown", "所选案件不存在。") with { Field = "caseId", Cure = "请从案件列表中重新选择。" };

    public static Refusal NotInspected { get; } = State("enforcement.inspection_not_inspected", "检查还没有开展或者已经取消，不能评价。");

    public static Refusal RatingTooEarly { get; } = Law(
        "enforcement.rating_code_too_early", "检查还没有开展或者已经取消，不能签发评价码。", "请等检查结果登记以后再签发。");

    public static Refusal OwnInspection { get; } = Law(
        "enforcement.rating_code_own_inspection", "拟定、批准或者实施这次检查的人员不能签发评价码。", "请由司法所其他人员签发，直接送达企业。");

    public static Refusal RatingCodeNeeded { get; } = Law(
        "enforcement.rating_code_needed", "检查码只能用来查看检查，不能用来评价。", "请填写司法所在检查后送达企业的评价码；没有收到的，请联系司法所。") with
    { Field = "code" };

    public static Refusal Rated { get; } = State("enforcement.inspection_rated", "这次检查已经评价过，每次检查只能评价一次。");

    public static Refusal CodeUnknown { get; } = new("enforcement.inspection_code_unknown", ErrorKind.NotFound, "没有这个检查码或者评价码对应的检查。");

    public static Refusal CapReached(int year, int cap) => Law(
        "enforcement.inspection_cap_reached", $"{year}年对这家企业的计划内检查已达到公布的上限{cap}次。",
        "有投诉举报、转办交办或者安全风险线索的，请选择相应的检查依据并说明线索。") with
    { Field = "plannedOn" };

    public static Refusal OtherYear(int year) => Law(
        "enforcement.inspection_other_year", $"检查计划在{year}年内开展，跨年的应当重新计划，以便计入当年的检查次数。", "请取消本次计划，重新拟定。") with
    { Field = "inspectedOn" };

    public static Refusal OutOfOrder(string field, DateOnly before) =>
        State("enforcement.inspection_out_of_order", $"日期早于上一环节的日期（{before:yyyy年M月d日}）。") with { Field = field };

    private static Refusal State(string code, string message) => new(code, ErrorKind.State, message);

    private static Refusal Law(string code, string message, string cure) => WorkRules.Catalogue.Refuse("INS-01", code, ErrorKind.State, message, cure, null);
}
