using Platform.Law.Results;

namespace Organization.Drives;

/// <summary>Refusals of special drives.</summary>
internal static class DriveErrors
{
    public static Refusal NotFound { get; } = new("organization.drive_not_found", ErrorKind.NotFound, "没有这次专项行动。");

    public static Refusal TitleTaken { get; } = new("organization.drive_exists", ErrorKind.Duplicate, "同名的专项行动已经登记。") { Field = "title" };

    public static Refusal Concluded { get; } = new("organization.drive_concluded", ErrorKind.State, "专项行动已经结束，不能再登记。")
    {
        Cure = "需要继续开展的，请登记新的专项行动。",
    };

    public static Refusal MoreFilledThanNeeded { get; } =
        new("organization.more_posts_filled_than_needed", ErrorKind.State, "实有人数超过所需岗位数。") { Field = "postsFilled" };

    public static Refusal CountedLater(DateOnly day) =>
        new("organization.staffing_counted_later", ErrorKind.State, $"已有{day:yyyy年M月d日}的人员配备数据，不能改回更早的数据。") { Field = "asOf" };

    public static Refusal OutsideTime(string field, DateOnly first) =>
        new("organization.outside_drive", ErrorKind.State, $"日期应在{first:yyyy年M月d日}至今天之间。") { Field = field };
}
