using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Refusals of penalty cases.</summary>
internal static class CaseErrors
{
    public static Refusal NotFound { get; } = new("enforcement.case_not_found", ErrorKind.NotFound, "没有这件案件，或您无权查看。");

    public static Refusal ProfileMissing { get; } = new("enforcement.profile_missing", ErrorKind.State, "本机关的名称和文号字头尚未设置，不能编立案号。")
    {
        Cure = "请管理员先在“机关信息”中设置名称和文号字头。",
    };

    public static Refusal OfficersNotTwo { get; } = EnforcementRules.Catalogue.Refuse(
        "PEN-18", "enforcement.officers_not_two", ErrorKind.State, "主办人和协办人是同一人，执法人员不足两人。", field: "assistingOfficer");

    public static Refusal LimitationPassed(DateOnly actDate) => EnforcementRules.Catalogue.Refuse(
        "PEN-13", "enforcement.limitation_passed", ErrorKind.State, $"违法行为发生于{actDate:yyyy年M月d日}，已超过二年处罚时效。", field: "actDate");

    public static Refusal PowerNotHeld(string code) => EnforcementRules.Catalogue.Refuse(
        "ORG-02", "enforcement.power_not_held", ErrorKind.State, $"案由代码{code}不在街道现行赋权清单内，街道无权处罚。", field: "violationCode");

    public static Refusal OfficerNotCertified(string field, DateOnly day) => EnforcementRules.Catalogue.Refuse(
        "TRN-08", "enforcement.officer_not_certified", ErrorKind.State, $"该执法人员没有在{day:yyyy年M月d日}有效的执法证件。", field: field);
}
