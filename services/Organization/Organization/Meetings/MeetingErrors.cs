using Platform.Law.Results;

namespace Organization.Meetings;

/// <summary>Refusals of meetings.</summary>
internal static class MeetingErrors
{
    public static Refusal NotFound { get; } = new("organization.meeting_not_found", ErrorKind.NotFound, "没有这次会议。");

    public static Refusal NotPlanned { get; } = new("organization.meeting_not_planned", ErrorKind.State, "会议已经召开或者取消，不能再办理本事项。")
    {
        Cure = "请核对会议状态；需要再开会的，请另行安排。",
    };

    public static Refusal SameDay { get; } = new("organization.meeting_same_day", ErrorKind.State, "会议原定就在这一天。") { Field = "plannedOn" };

    public static Refusal HeldInFuture { get; } = new("organization.meeting_held_in_future", ErrorKind.State, "召开日期不能晚于今天。")
    {
        Field = "heldOn",
        Cure = "请在会议召开后登记。",
    };

    public static Refusal CommitteeMissing { get; } = OrganizationRules.Catalogue.Refuse(
        "TRN-11", "organization.meeting_committee_missing", ErrorKind.State, "专题会议须由已登记的委员会召开。", "请先登记委员会，再选择它。", "committee");

    public static Refusal ResolutionMissing { get; } = OrganizationRules.Catalogue.Refuse(
        "TRN-11", "organization.meeting_resolution_missing", ErrorKind.State, "委员会专题会议没有登记议定事项。", "请登记会议议定的事项。", "resolutions");

    public static Refusal HeldBeforePlanned(DateOnly planned) =>
        new("organization.meeting_before_planned", ErrorKind.State, $"会议定于{planned:yyyy年M月d日}，不能登记为在此之前召开。")
        {
            Field = "heldOn",
            Cure = "提前召开的，请先改期。",
        };
}
