using Platform.Law.Results;

namespace Outreach.TwoCommittees;

/// <summary>Refusals of meetings, lectures and observations.</summary>
internal static class StudyErrors
{
    public static Refusal NotFound { get; } = new("outreach.study_not_found", ErrorKind.NotFound, "没有这条学法记录。");

    public static Refusal MeetingNotPlanned { get; } = new("outreach.meeting_not_planned", ErrorKind.State, "这次会议已经举行或者取消。");

    public static Refusal NoVillage { get; } = new("outreach.no_village", ErrorKind.State, "参加单位应当是会议当日有效的村（社区）组织。")
    {
        Field = "attendance",
    };

    public static Refusal Withdrawn { get; } = new("outreach.study_withdrawn", ErrorKind.State, "这条学法记录已经撤回。");
}
