using Platform.Law.Results;

namespace Organization.Litigation;

/// <summary>Refusals of litigation indicators.</summary>
internal static class LitigationErrors
{
    public static Refusal NotFound { get; } = new("organization.indicator_not_found", ErrorKind.NotFound, "没有这个指标数值。");

    public static Refusal YearTaken { get; } = OrganizationRules.Catalogue.Refuse(
        "TRN-12", "organization.indicator_recorded", ErrorKind.Duplicate, "该指标在这一年度已有数值。", field: "year");

    public static Refusal YearAhead { get; } = OrganizationRules.Catalogue.Refuse(
        "TRN-12", "organization.indicator_year_ahead", ErrorKind.State, "不能登记尚未开始的年度。", "请核对年度。", "year");

    public static Refusal SameValue { get; } = OrganizationRules.Catalogue.Refuse(
        "TRN-12", "organization.indicator_unchanged", ErrorKind.State, "更正后的数值与原数值相同。", "请核对数值。", "value");

    public static Refusal ValueImpossible(LitigationIndicator indicator) => OrganizationRules.Catalogue.Refuse(
        "TRN-12", "organization.indicator_value_impossible", ErrorKind.State,
        indicator == LitigationIndicator.Suits ? "案件数不能是负数。" : "比率应在0至100%之间。", "请核对数值。", "value");
}
