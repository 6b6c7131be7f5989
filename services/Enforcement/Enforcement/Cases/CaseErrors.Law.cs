using Enforcement.Violations;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Refusals because of the law that applies.</summary>
internal static partial class CaseErrors
{
    public static Refusal NoLawRecorded { get; } = State("enforcement.no_law_recorded", "违法行为目录没有本案的案由，或者没有收录行为发生之日的法律。") with
    {
        Cure = "请先在目录中补录该日有效的法律。",
    };

    public static Refusal NoLawOnActDate(string code, DateOnly actDate) => Law(
        "ORG-03", "enforcement.no_law_on_act_date", $"违法行为目录中，案由代码{code}在{actDate:yyyy年M月d日}没有规定处罚的法律。", "violationCode");

    public static Refusal NoLongerViolation(LawComparison law) => Law(
        "PEN-14", "enforcement.no_longer_violation", law.Reason, "penalty", "请不予处罚；目录漏录新法的，先补录。");

    public static Refusal LawNotChosen(LawComparison law) => Law(
        "PEN-14", "enforcement.law_not_chosen", law.Reason, cure: "请由办案人员在“适用法律”中选择适用哪一版并写明理由。");

    public static Refusal LawNotChosenOnTheSpot(LawComparison law) => LawNotChosen(law) with { Cure = "请按普通程序立案，写明适用哪一版法律的理由。" };

    public static Refusal LawIsComputed(LawComparison law) => Law(
        "PEN-14", "enforcement.law_is_computed", $"两版法律可以比较，不能另行选择：{law.Reason}", "choice", "请把选择留空。");

    public static Refusal FineAboveLighterLaw(LawComparison law) => Law(
        "PEN-14", "enforcement.fine_above_lighter_law", $"应当适用{law.Applied!.Citation}（{LawWords.Limit(law.Limit)}）：{law.Reason}", "fine");

    public static Refusal FineAboveApplied(LawComparison law) => FineAboveLaw with
    {
        Message = $"罚款金额高于{law.Applied!.Citation}规定的幅度（{LawWords.Limit(law.Limit)}）。",
    };

    public static Refusal FineBelowApplied(LawComparison law) => FineBelowLaw with
    {
        Message = $"罚款金额低于{law.Applied!.Citation}规定的幅度（{LawWords.Limit(law.Limit)}），没有写明减轻处罚的情形和理由。",
    };

    public static Refusal FineNotInLaw(LawVersion applied) => Law(
        "PEN-02", "enforcement.fine_not_in_law", $"{applied.Citation}对这类当事人、这种情形没有规定罚款。", "fine", "请不处以罚款；拒不改正、情节严重的，先在“适用法律”中写明。");

    public static Refusal KindNotInLaw(LawVersion applied) => Law(
        "PEN-02", "enforcement.kind_not_in_law", $"处罚种类不在{applied.Citation}规定的种类以内。", "penalty", "请只选择该条规定的处罚种类。");
}
