namespace Browser.Tests.Forms;

/// <summary>The committee's work, study, certificates and the office's set-up.</summary>
internal static class OrganizationStories
{
    public static IReadOnlyList<Story> All { get; } =
    [
        new(
            "会议：安排、改期、召开",
            new("meetings", "plan-meeting", ("kind", "MEETING_KIND_OTHER"), ("plannedOn", "d+2")),
            new("meetings", "reschedule-meeting"),
            new("meetings", "hold-meeting", ("attendance", "12"), ("resolutions[0].text", "示例：按期落实。"))),
        new("会议：取消", new("meetings", "plan-meeting", ("kind", "MEETING_KIND_OTHER")), new("meetings", "cancel-meeting")),
        new(
            "工作要点：印发、任务、进展、完成",
            new("work-points", "issue-work-points", ("kind", "WORK_POINTS_KIND_WORK_PLAN"), ("year", "2031"), ("documentNumber", "示例陆委〔2026〕9号")),
            new("work-points", "add-task", ("due", "2031-06-30")),
            new("work-points", "record-task-progress"),
            new("work-points", "complete-task")),
        new("学法：登记、撤回", new("study-sessions", "record-study-session", ("attendance", "20"), ("minutes", "90")), new("study-sessions", "withdraw-study-session")),
        new(
            "考试：安排、登记成绩、结束",
            new("exams", "schedule-exam", ("closesOn", "d+0"), ("questionCount", "50"), ("maxPoints", "100"), ("passPoints", "60"), ("expectedCount", "1")),
            new("exams", "record-sitting", ("points", "90")),
            new("exams", "close-exam")),
        new("执法证：发放、收回", new("certificates", "issue-certificate", ("number", "示例苏E990001"), ("officerId", "#1"), ("validFrom", "2040-01-01"), ("validTo", "2042-01-01")), new("certificates", "revoke-certificate", ("revokedOn", "2040-02-01"))),
        new(
            "委员会：设立、任职、离任",
            new("committees", "establish-committee"),
            new("committees", "appoint-member"),
            new("committees", "end-membership")),
        new(
            "专项行动：启动、措施、人员、总结",
            new("special-drives", "start-drive"),
            new("special-drives", "record-measure"),
            new("special-drives", "record-staffing", ("postsNeeded", "3"), ("postsFilled", "3")),
            new("special-drives", "conclude-drive")),
        new(
            "两降一升：登记、更正",
            new("litigation-indicators", "record-indicator", ("year", "2025"), ("value", "3")),
            new("litigation-indicators", "correct-indicator", ("value", "2"))),
        new(
            "问题：登记、分析、销号、撤回",
            new("findings", "record-finding", ("due", "d+30")),
            new("findings", "analyse-finding"),
            new("findings", "cure-finding"),
            new("findings", "withdraw-finding")),
        new("第一责任人履职：登记、撤回", new("duty-acts", "record-duty-act"), new("duty-acts", "withdraw-duty-act")),
        new(
            "设置",
            new("office-profiles", "set-office-profile", ("name", "太仓市陆渡街道办事处"), ("shortName", "陆渡街道"), ("city", "太仓市")),
            new("offices", "add-office", ("code", "example-office"), ("name", "示例办公室")),
            new("calendar-years", "set-calendar-year", ("year", "2031"), ("offDays", "2031-01-01"), ("workDays", "2031-01-04")),
            new("local-values", "set-local-value", ("key", "example.value"), ("value", "1"))),
    ];
}
