using Enforcement.Violations;
using Platform.Law.Results;

namespace Enforcement.Discretion;

/// <summary>Refusals of discretion benchmarks and of their use.</summary>
internal static class DiscretionErrors
{
    public const string FormInvalid = "enforcement.discretion_form_invalid";

    public static Refusal NotFound { get; } = new("enforcement.benchmark_not_found", ErrorKind.NotFound, "没有这项裁量基准。");

    public static Refusal Overlaps { get; } = new("enforcement.benchmark_overlaps", ErrorKind.State, "该案由在这一时期已有裁量基准。")
    {
        Cure = "请先停用原来的基准，再设置新的。",
    };

    public static Refusal EndsBeforeItBegins { get; } = Refusal.Invalid("enforcement.benchmark_ends_before_it_begins", "截止日期不能早于生效日期。", "validTo");

    public static Refusal TiersNotOrdered { get; } = Law(
        "enforcement.tiers_not_ordered", "各档应当由轻到重排列：后一档的上限、下限不低于前一档，起点分值逐档提高，每档下限不高于上限。", "tiers");

    public static Refusal FactorWithoutPoints { get; } = Law("enforcement.factor_without_points", "裁量因素的分值不能为0：从重为正，从轻为负。", "factors");

    public static Refusal FactorUnknown { get; } = Refusal.Invalid("enforcement.factor_unknown", "裁量基准没有这项因素。", "factors");

    public static Refusal NoBenchmark { get; } = new("enforcement.no_benchmark", ErrorKind.State, "立案时该案由没有公布的裁量基准。")
    {
        Cure = "请在调查终结报告中写明裁量的理由，或先设置裁量基准。",
    };

    public static Refusal NotAssessed { get; } = Law("enforcement.discretion_not_assessed", "案由有公布的裁量基准，本案还没有按基准确定档次。");

    public static Refusal DepartureNotApproved(string tier, long lowestFen, long highestFen) => Law(
        "enforcement.departure_not_approved", $"罚款不在“{tier}”档的{lowestFen / 100}元至{highestFen / 100}元以内，也没有经另一名负责人批准偏离。", "penalty");

    public static Refusal DepartureSignedByDecider { get; } = Law(
        "enforcement.departure_signed_by_decider", "偏离裁量基准应当有第二人签批，批准人不能就是作出决定的人。");

    public static Refusal DepartureNotNeeded { get; } = new("enforcement.departure_not_needed", ErrorKind.State, "该金额在裁量档次以内，不需要批准偏离。");

    public static Refusal TiersOutsideLaw(FineLimit limit, LawVersion? law) => EnforcementRules.Catalogue.Refuse(
        "PEN-02", "enforcement.tiers_outside_law", ErrorKind.State,
        $"各档罚款超出{law?.Citation ?? "赋权清单"}规定的幅度（{LawWords.Limit(limit)}）。", "请把各档的上限、下限改在规定的幅度以内。", "tiers");

    private static Refusal Law(string code, string message, string? field = null) =>
        EnforcementRules.Catalogue.Refuse("PEN-12", code, ErrorKind.State, message, null, field);
}
