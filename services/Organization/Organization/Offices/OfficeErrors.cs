using Platform.Law.Results;

namespace Organization.Offices;

/// <summary>Refusals about offices.</summary>
internal static class OfficeErrors
{
    public static Refusal NotFound { get; } = new("organization.office_not_found", ErrorKind.NotFound, "没有使用该代码的科室。");

    public static Refusal Unknown(string field) => new("organization.office_unknown", ErrorKind.State, "没有使用该代码的科室。")
    {
        Field = field,
        Cure = "请选择已登记的科室，或请管理员先登记。",
    };
}
