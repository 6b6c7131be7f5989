using Platform.Law.Results;

namespace Decisions.Disclosure;

/// <summary>Refusals of disclosure items.</summary>
internal static class DisclosureErrors
{
    public static Refusal NotFound { get; } = new("decisions.disclosure_not_found", ErrorKind.NotFound, "没有这条公开信息。");

    public static Refusal NotOpen { get; } = new("decisions.disclosure_not_open", ErrorKind.State, "这条信息已经公开或者撤回。");

    public static Refusal IndexTaken { get; } = new("decisions.index_number_taken", ErrorKind.Duplicate, "索引号已经使用。") { Field = "indexNumber" };

    public static Refusal Unreviewed { get; } = DecisionsRules.Catalogue.Refuse(
        "INF-04", "decisions.disclosure_unreviewed", ErrorKind.State, "公开前没有经过保密和合法性审查。", field: "reviewedOn");

    public static Refusal BeforeMaking(DateOnly made) => new(
        "decisions.before_making", ErrorKind.State, $"日期早于信息形成或者公开之日（{made:yyyy年M月d日}）。");
}
