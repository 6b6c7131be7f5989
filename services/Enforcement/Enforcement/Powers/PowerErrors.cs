using Platform.Law.Results;

namespace Enforcement.Powers;

/// <summary>Refusals of the power list.</summary>
internal static class PowerErrors
{
    public static Refusal NotFound { get; } = new("enforcement.power_item_not_found", ErrorKind.NotFound, "没有这项赋权事项。");

    public static Refusal Overlaps { get; } = new("enforcement.power_item_overlaps", ErrorKind.Duplicate, "该案由代码在这段时间内已有赋权事项。")
    {
        Field = "code",
        Cure = "请先设定原事项的截止日期。",
    };

    public static Refusal EndsBeforeItBegins { get; } = EnforcementRules.Catalogue.Refuse(
        "ORG-04", "enforcement.power_item_ends_before_it_begins", ErrorKind.State, "截止日期不能早于生效日期。", field: "validTo");
}
