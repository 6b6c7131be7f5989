using Platform.Law.Results;

namespace Organization.Study;

/// <summary>Refusals of study sessions.</summary>
internal static class StudyErrors
{
    public static Refusal NotFound { get; } = new("organization.study_session_not_found", ErrorKind.NotFound, "没有这次学法记录。");

    public static Refusal Withdrawn { get; } = OrganizationRules.Catalogue.Refuse(
        "TRN-04", "organization.study_session_withdrawn", ErrorKind.State, "该学法记录已经撤回。", "需要登记的，请重新登记。");

    public static Refusal Recorded { get; } = OrganizationRules.Catalogue.Refuse(
        "TRN-04", "organization.study_session_recorded", ErrorKind.Duplicate, "同一天同一主题的学法已经登记，不能重复登记。", "原记录有误的，请先撤回。", "heldOn");
}
