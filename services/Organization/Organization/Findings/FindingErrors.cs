using Platform.Law.Results;

namespace Organization.Findings;

/// <summary>Refusals of findings.</summary>
internal static class FindingErrors
{
    public static Refusal NotFound { get; } = new("organization.finding_not_found", ErrorKind.NotFound, "没有这个问题的记录。");

    public static Refusal Recorded { get; } = OrganizationRules.Catalogue.Refuse(
        "RPT-04", "organization.finding_recorded", ErrorKind.Duplicate, "同一天的同一问题已经登记，不能重复登记。", "原记录有误的，请先撤回。", "title");

    public static Refusal NotOpen { get; } = OrganizationRules.Catalogue.Refuse(
        "RPT-04", "organization.finding_not_open", ErrorKind.State, "该问题已经销号或者撤回。", "问题再次出现的，请另行登记。");

    public static Refusal DueBeforeFound { get; } = OrganizationRules.Catalogue.Refuse(
        "RPT-04", "organization.finding_due_before_found", ErrorKind.State, "整改期限早于发现日期。", "请核对日期。", "due");

    public static Refusal HalfAnalysed { get; } = OrganizationRules.Catalogue.Refuse(
        "RPT-04", "organization.finding_half_analysed", ErrorKind.State, "原因和整改措施应当一并写明。", "尚未查明的，两项都先不填，查明后再登记。", "cause");

    public static Refusal CauseMissing { get; } = OrganizationRules.Catalogue.Refuse(
        "RPT-04", "organization.finding_cause_missing", ErrorKind.State, "没有写明原因和整改措施的问题不能销号。", "请先登记原因和整改措施。");

    public static Refusal CuredBeforeFound { get; } = OrganizationRules.Catalogue.Refuse(
        "RPT-04", "organization.finding_cured_before_found", ErrorKind.State, "销号日期早于发现日期。", "请核对日期。", "curedOn");
}
