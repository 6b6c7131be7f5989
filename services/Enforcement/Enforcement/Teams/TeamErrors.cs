using Platform.Law.Results;

namespace Enforcement.Teams;

internal static class TeamErrors
{
    public static Refusal Ended { get; } = new("enforcement.team_ended", ErrorKind.State, "这支队伍已经撤销，不能再改。");

    public static Refusal NameKnown(string name) => new("enforcement.team_known", ErrorKind.Duplicate, $"{name}已经登记并且没有撤销。")
    {
        Field = "name",
        Cure = "请先撤销原来的登记，或者使用别的名称。",
    };

    public static Refusal EndsBeforeItBegins(DateOnly first) => new(
        "enforcement.team_ends_before", ErrorKind.State, $"最后一日不能早于启用日期（{first:yyyy年M月d日}）。")
    { Field = "validTo" };
}
