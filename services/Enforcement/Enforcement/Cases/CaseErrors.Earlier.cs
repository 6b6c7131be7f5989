using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Refusals because of an earlier case of the same party.</summary>
internal static partial class CaseErrors
{
    public static Refusal FinedForSameAct(string number) => Law(
        "PEN-07", "enforcement.fined_for_same_act", $"当事人同一日的同一违法行为已在案件{number}中罚款，不得再次罚款。", "separateActReason");

    public static Refusal FirstViolationUnknown { get; } = Law(
        "PEN-11", "enforcement.first_violation_unknown", "当事人没有证件号码或者信用代码，查不到是否初次违法。", "noPenaltyGround",
        "请改用其他不予处罚的情形；号码应当在立案时填写。");

    public static Refusal NotFirstViolation(string number) => Law(
        "PEN-11", "enforcement.not_first_violation", $"当事人二年内已有同类违法行为（案件{number}），不属于初次违法。", "noPenaltyGround",
        "请改选“违法行为轻微并及时改正”，或者依法予以处罚。");
}
