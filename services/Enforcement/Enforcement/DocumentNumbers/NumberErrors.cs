using Platform.Law.Results;

namespace Enforcement.DocumentNumbers;

/// <summary>Why a number is not voided.</summary>
internal static class NumberErrors
{
    public const string Invalid = "enforcement.number_form_invalid";

    public static Refusal InUse(int meant, int next) => Law(
        "enforcement.number_in_use", $"{meant}号已经给出，载于案卷或者作废登记，不能作废；下一个号是{next}号。",
        "只能作废还没有给出的下一个号；已经编号的文书有误的，请依程序更正。");

    public static Refusal LeavesGap(int meant, int next) => Law(
        "enforcement.number_leaves_gap", $"作废{meant}号会在前面留下空号；下一个号是{next}号。", "请从下一个号起依次作废。");

    private static Refusal Law(string code, string message, string cure) =>
        EnforcementRules.Catalogue.Refuse("IDN-10", code, ErrorKind.State, message, cure, "sequence");
}
