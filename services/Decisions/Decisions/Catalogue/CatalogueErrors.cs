using Platform.Law.Results;

namespace Decisions.Catalogue;

/// <summary>Refusals of catalogues.</summary>
internal static class CatalogueErrors
{
    public static Refusal NotFound { get; } = new("decisions.catalogue_not_found", ErrorKind.NotFound, "没有这个决策事项目录。");

    public static Refusal YearTaken(int year) => new("decisions.catalogue_year_taken", ErrorKind.Duplicate, $"{year}年度已有决策事项目录。")
    {
        Field = "year",
        Cure = "请在原目录中提出事项，或者在公布后作调整。",
    };

    public static Refusal AlreadyConsented { get; } = new("decisions.catalogue_already_consented", ErrorKind.State, "党工委已经同意这个目录。");

    public static Refusal AlreadyPublished { get; } = new("decisions.catalogue_already_published", ErrorKind.State, "目录已经公布。");

    public static Refusal NotPublished { get; } = new("decisions.catalogue_not_published", ErrorKind.State, "目录尚未公布，不能作调整。")
    {
        Cure = "公布前请直接提出事项。",
    };

    public static Refusal ListClosed { get; } = new("decisions.catalogue_list_closed", ErrorKind.State, "目录已经党工委同意，不能再直接提出事项。")
    {
        Cure = "请在目录公布后按调整程序增加事项。",
    };

    public static Refusal Empty { get; } = new("decisions.catalogue_empty", ErrorKind.State, "目录中还没有决策事项。");

    public static Refusal ConsentMissing { get; } = DecisionsRules.Catalogue.Refuse(
        "DEC-04", "decisions.consent_missing", ErrorKind.State, "目录尚未经党工委同意，不能公布或者调整。");

    public static Refusal PublishedBeforeConsent(DateOnly consented) => DecisionsRules.Catalogue.Refuse(
        "DEC-04", "decisions.published_before_consent", ErrorKind.State, $"公布日期早于党工委同意之日（{consented:yyyy年M月d日}）。", field: "publishedOn");

    public static Refusal AdjustedBeforePublication(DateOnly published) => new(
        "decisions.adjusted_before_publication", ErrorKind.State, $"调整公布日期早于目录公布之日（{published:yyyy年M月d日}）。")
    { Field = "publishedOn" };
}
