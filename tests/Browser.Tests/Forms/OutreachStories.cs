namespace Browser.Tests.Forms;

/// <summary>Venues, campaigns and study in villages and communities.</summary>
internal static class OutreachStories
{
    public static IReadOnlyList<Story> All { get; } =
    [
        new("阵地：启用、称号、停用", new("venues", "open-venue"), new("venues", "record-honour"), new("venues", "close-venue")),
        new(
            "普法活动：计划、场次、结束",
            new("campaigns", "plan-campaign", ("plannedTo", "d+10")),
            new("campaigns", "record-activity", ("attendance", "40")),
            new("campaigns", "cancel-activity", ("number", "1")),
            new("campaigns", "record-activity", ("attendance", "40")),
            new("campaigns", "close-campaign")),
        new(
            "两委学法：安排、开展",
            new("two-committee-meetings", "plan-meeting"),
            new("two-committee-meetings", "hold-meeting", ("attendance[0].bodyId", "#1"), ("attendance[0].count", "9"))),
        new("两委学法：取消", new("two-committee-meetings", "plan-meeting"), new("two-committee-meetings", "cancel-meeting")),
        new("律师讲座：登记、撤回", new("lectures", "record-lecture", ("audience", "30")), new("lectures", "withdraw-lecture")),
        new("庭审观摩：登记、撤回", new("court-observations", "record-court-observation", ("attendance", "10")), new("court-observations", "withdraw-court-observation")),
        new(
            "组织：增加、停用",
            new("bodies", "add-body", ("level", "BODY_LEVEL_VILLAGE_BRANCH"), ("name", "示例村党支部"), ("parentId", "~街道")),
            new("bodies", "end-body")),
    ];
}
