using Platform.Law.Results;

namespace Organization.Committee;

/// <summary>Refusals of the committee.</summary>
internal static class CommitteeErrors
{
    public static Refusal NotFound { get; } = new("organization.committee_not_found", ErrorKind.NotFound, "没有这个委员会。");

    public static Refusal MembershipNotFound { get; } = new("organization.membership_not_found", ErrorKind.NotFound, "没有这项任职。");

    public static Refusal NameTaken { get; } = new("organization.committee_exists", ErrorKind.Duplicate, "同名的委员会已经登记。") { Field = "name" };

    public static Refusal MembershipEnded { get; } = new("organization.membership_ended", ErrorKind.State, "这项任职已经结束。");

    public static Refusal EndsBeforeBegin { get; } = new("organization.membership_ends_before_begin", ErrorKind.State, "免去日期不能早于任职日期。")
    {
        Field = "to",
        Cure = "请核对任职的起止日期。",
    };

    public static Refusal RoleHeld { get; } = OrganizationRules.Catalogue.Refuse(
        "TRN-11", "organization.role_held", ErrorKind.State, "该职务在这一时期已有人担任，同一时期只能有一人。", "请先登记原任职的结束日期。", "role");

    public static Refusal MemberAlready { get; } = OrganizationRules.Catalogue.Refuse(
        "TRN-11", "organization.member_already", ErrorKind.Duplicate, "该人员在这一时期已担任此职务。", "请核对成员名单。", "account");

    public static Refusal BeforeEstablishment(DateOnly day) => OrganizationRules.Catalogue.Refuse(
        "TRN-11", "organization.before_establishment", ErrorKind.State, $"委员会成立于{day:yyyy年M月d日}，任职不能早于这一天。", "请核对任职日期。", "from");
}
