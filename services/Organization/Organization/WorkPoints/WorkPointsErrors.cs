using Platform.Law.Results;

namespace Organization.WorkPoints;

/// <summary>Refusals of work points, work plans and their tasks.</summary>
internal static class WorkPointsErrors
{
    public static Refusal NotFound { get; } = new("organization.work_points_not_found", ErrorKind.NotFound, "没有这份工作要点或工作计划。");

    public static Refusal TaskNotFound { get; } = new("organization.task_not_found", ErrorKind.NotFound, "没有这项任务。");

    public static Refusal TaskCompleted { get; } = new("organization.task_completed", ErrorKind.State, "该任务已经完成，不能再更改。");

    public static Refusal TaskTitleTaken { get; } = new("organization.task_exists", ErrorKind.Duplicate, "已有同名的任务。") { Field = "title" };

    public static Refusal YearTaken { get; } = new("organization.work_points_exist", ErrorKind.Duplicate, "该年度的同类文件已经印发。")
    {
        Field = "year",
        Cure = "请在已印发的文件中增加任务。",
    };

    public static Refusal NumberTaken { get; } = new("organization.document_number_taken", ErrorKind.Duplicate, "该文号已经使用。")
    {
        Field = "documentNumber",
    };

    public static Refusal CompletedOutsideTime { get; } = new("organization.task_completed_outside_time", ErrorKind.State, "完成日期应在印发之日至今天之间。")
    {
        Field = "completedOn",
    };

    public static Refusal MeetingMissing { get; } = OrganizationRules.Catalogue.Refuse(
        "TRN-11", "organization.work_points_without_meeting", ErrorKind.State, "工作要点须经委员会专题会议审议，没有选择该会议。", "请选择审议本工作要点的专题会议。", "meeting");

    public static Refusal MeetingNotHeld { get; } = OrganizationRules.Catalogue.Refuse(
        "TRN-11", "organization.work_points_meeting_not_held", ErrorKind.State, "审议该文件的会议没有召开。", "请先登记会议的召开情况和议定事项。", "meeting");

    public static Refusal IssuedBeforeMeeting(DateOnly held) => OrganizationRules.Catalogue.Refuse(
        "TRN-11", "organization.work_points_before_meeting", ErrorKind.State, $"会议于{held:yyyy年M月d日}召开，文件不能在审议之前印发。", "请核对印发日期。", "issuedOn");

    public static Refusal DueOutsideYear(int year) =>
        new("organization.task_due_outside_year", ErrorKind.State, $"任务期限应在文件印发之后、{year}年之内。") { Field = "due" };
}
