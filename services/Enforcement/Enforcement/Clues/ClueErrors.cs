using Platform.Law.Results;

namespace Enforcement.Clues;

/// <summary>Refusals of clues.</summary>
internal static class ClueErrors
{
    public const string FormInvalid = "enforcement.clue_form_invalid";

    public static Refusal NotFound { get; } = new("enforcement.clue_not_found", ErrorKind.NotFound, "没有这条线索。") { Field = "clue" };

    public static Refusal OrderNotFound { get; } = new("enforcement.clue_order_not_found", ErrorKind.NotFound, "没有这件工单。") { Field = "workOrder" };

    public static Refusal NotOwn { get; } = new("enforcement.not_own_clue", ErrorKind.Forbidden, "您不是这条线索的核查人员。")
    {
        Cure = "请由核查人员或者负责人办理。",
    };

    public static Refusal OfficersNotTwo { get; } = Law("PEN-18", "enforcement.officers_not_two", "两名执法人员是同一人，执法人员不足两人。", "assistingOfficer");

    public static Refusal Concluded(DateOnly on) => Law("PEN-40", "enforcement.clue_concluded", $"线索已于{on:yyyy年M月d日}核查完毕，不能再次处理。", "clue");

    public static Refusal OfficerNotCertified(string field, DateOnly day) => Law(
        "TRN-08", "enforcement.officer_not_certified", $"该执法人员没有在{day:yyyy年M月d日}有效的执法证件。", field);

    private static Refusal Law(string rule, string code, string message, string field) =>
        EnforcementRules.Catalogue.Refuse(rule, code, ErrorKind.State, message, null, field);
}
