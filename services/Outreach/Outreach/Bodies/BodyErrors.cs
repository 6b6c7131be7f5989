using Platform.Law.Results;

namespace Outreach.Bodies;

/// <summary>Refusals of bodies.</summary>
internal static class BodyErrors
{
    public static Refusal NotFound { get; } = new("outreach.body_not_found", ErrorKind.NotFound, "没有这个组织。");

    public static Refusal Ended { get; } = new("outreach.body_ended", ErrorKind.State, "这个组织已经终止。");

    public static Refusal ParentNotInForce { get; } = new("outreach.parent_not_in_force", ErrorKind.State, "上级组织在起始日期不在有效期内。")
    {
        Field = "parentId",
    };

    public static Refusal NameTaken { get; } = new("outreach.body_name_taken", ErrorKind.Duplicate, "同级已有同名组织，或者街道委员会已经存在。")
    {
        Field = "name",
    };

    public static Refusal ChildrenRemain { get; } = new("outreach.children_remain", ErrorKind.State, "下级组织仍在有效期内，不能终止。")
    {
        Cure = "请先终止下级组织。",
    };

    public static Refusal ParentLevelWrong(BodyLevel level) => new(
        "outreach.parent_level_wrong", ErrorKind.State, level switch
        {
            BodyLevel.SubdistrictCommittee => "街道委员会是最高一级，不设上级。",
            BodyLevel.VillageBranch => "村（社区）党组织的上级应当是街道委员会。",
            _ => "村（社区）组织的上级应当是村（社区）党组织。",
        })
    {
        Field = "parentId",
        Cure = "请改选上一级组织。",
    };

    public static Refusal EndsBeforeItBegins(DateOnly from) => new(
        "outreach.body_ends_before_it_begins", ErrorKind.State, $"终止日期早于起始日期（{from:yyyy年M月d日}）。")
    { Field = "validTo" };
}
