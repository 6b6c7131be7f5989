using Platform.Law.Results;

namespace Organization.DutyActs;

/// <summary>Refusals of duty acts.</summary>
internal static class DutyActErrors
{
    public static Refusal NotFound { get; } = new("organization.duty_act_not_found", ErrorKind.NotFound, "没有这项履职记录。");

    public static Refusal Recorded { get; } = OrganizationRules.Catalogue.Refuse(
        "TRN-07", "organization.duty_act_recorded", ErrorKind.Duplicate, "同一天的同一履职事项已经登记，不能重复登记。", "原记录有误的，请先撤回。", "title");

    public static Refusal Withdrawn { get; } = OrganizationRules.Catalogue.Refuse(
        "TRN-07", "organization.duty_act_withdrawn", ErrorKind.State, "该履职记录已经撤回。", "需要登记的，请重新登记。");

    public static Refusal MeetingNotHeld { get; } = OrganizationRules.Catalogue.Refuse(
        "TRN-07", "organization.duty_act_meeting_not_held", ErrorKind.State, "没有这次会议，或者会议尚未召开。", "请先登记会议的召开情况。", "meetingId");

    public static Refusal NotTheMeetingsDay { get; } = OrganizationRules.Catalogue.Refuse(
        "TRN-07", "organization.duty_act_not_on_meeting_day", ErrorKind.State, "履职日期与会议召开日期不一致。", "请核对日期和会议。", "doneOn");
}
