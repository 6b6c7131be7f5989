using Platform.Law.Results;

namespace Enforcement.Violations;

/// <summary>Refusals of the catalogue of violations.</summary>
internal static class ViolationErrors
{
    public const string FormInvalid = "enforcement.violation_form_invalid";

    public static Refusal NotFound { get; } = new("enforcement.violation_not_found", ErrorKind.NotFound, "目录中没有这项违法行为。");

    public static Refusal CodeKnown { get; } = new("enforcement.violation_code_known", ErrorKind.Duplicate, "目录中已有这一代码。")
    {
        Field = "code",
        Cure = "请打开已有的事项，增加法律版本。",
    };

    public static Refusal MappingKnown { get; } = new("enforcement.violation_mapping_known", ErrorKind.Duplicate, "另一项违法行为已经对应这一清单代码。")
    {
        Field = "mappingCode",
        Cure = "请先把另一项改为对应其他代码。",
    };

    public static Refusal MappingUnchanged { get; } = new("enforcement.violation_mapping_unchanged", ErrorKind.State, "对应的清单代码没有变更。") { Field = "mappingCode" };

    public static Refusal CatalogueAdopted { get; } = new("enforcement.catalogue_adopted", ErrorKind.State, "随平台提供的目录已经全部采用，没有可以增加的事项或者法律版本。");

    public static Refusal CategoryUnknown { get; } = Refusal.Invalid("enforcement.catalogue_category_unknown", "随平台提供的目录没有这些类别。", "categories");

    public static Refusal NotSetByLaw { get; } = EnforcementRules.Catalogue.Refuse(
        "PEN-02", "enforcement.penalty_not_set_by_law", ErrorKind.State, "法律、法规、规章以外的规范性文件不得设定行政处罚。", "请填写设定处罚的法律、法规或者规章。", "terms.rank");

    public static Refusal RangeInverted { get; } = Refusal.Invalid("enforcement.law_range_inverted", "罚款下限不能为负，也不能高于上限；金额另有规定的，下限、上限都填0。", "terms.fines");

    public static Refusal FineTwice { get; } = Refusal.Invalid("enforcement.law_fine_twice", "同一对象、同一情形的罚款幅度只列一次。", "terms.fines");

    public static Refusal FineNotAmongKinds { get; } = Refusal.Invalid("enforcement.law_fine_not_among_kinds", "列有罚款幅度的，处罚种类应当包括罚款。", "terms.kinds");

    public static Refusal EndsBeforeItBegins { get; } = Refusal.Invalid("enforcement.law_ends_before_it_begins", "失效日期不能早于施行日期。", "validTo");

    public static Refusal VersionNotLater(LawVersion last) => Law(
        "enforcement.law_version_not_later",
        last.ValidTo is { } ended
            ? $"上一版法律到{ended:yyyy年M月d日}为止，新版的施行日期应当在此以后。"
            : $"上一版法律自{last.Terms.ValidFrom:yyyy年M月d日}起施行，新版的施行日期应当在此以后。",
        "terms.validFrom");

    public static Refusal VersionEnded(LawVersion last) => Law(
        "enforcement.law_version_ended", $"{last.Citation}已经到{last.ValidTo:yyyy年M月d日}为止。", "validTo");

    private static Refusal Law(string code, string message, string field) =>
        EnforcementRules.Catalogue.Refuse("PEN-14", code, ErrorKind.State, message, "请核对各版法律的施行日期和失效日期。", field);
}
