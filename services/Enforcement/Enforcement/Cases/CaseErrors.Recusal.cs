using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Refusals of recusal and of who was found to be recused.</summary>
internal static partial class CaseErrors
{
    public static Refusal ActorRecused { get; } = EnforcementRules.Catalogue.Refuse(
        "PEN-19", "enforcement.actor_recused", ErrorKind.Forbidden, "您已经决定回避，不能再办理本案。", "请由其他执法人员办理。");

    public static Refusal RecusalOfNoOfficer { get; } = Law(
        "PEN-19", "enforcement.recusal_of_no_officer", "该人员没有参与本案办理，无须回避。", "officerId", "请选择本案的办案人员。");

    public static Refusal OwnRecusalOfAnother { get; } = Law(
        "PEN-19", "enforcement.own_recusal_of_another", "自行回避由本人提出。", "officerId", "请由本人登记，或选“当事人申请回避”。");

    public static Refusal RecusalKnown { get; } = Law(
        "PEN-19", "enforcement.recusal_known", "该人员的回避正待决定，或者已经决定回避。", "officerId", "请先由负责人对已提出的回避作出决定。");

    public static Refusal NoSuchRecusal { get; } = State("enforcement.no_such_recusal", "没有待决定的该项回避。");

    public static Refusal OwnRecusalDecided { get; } = EnforcementRules.Catalogue.Refuse(
        "PEN-19", "enforcement.own_recusal_decided", ErrorKind.Forbidden, "不能对本人的回避作出决定。", "请由街道领导决定。");

    public static Refusal OfficerRecused(string field) => Law("PEN-19", "enforcement.officers_recused", "该执法人员已经决定回避，不能办理本案。", field);
}
