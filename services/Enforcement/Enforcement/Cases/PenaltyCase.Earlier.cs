using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    /// <summary>A second fine for the same act, unless it is said why it is another one (行政处罚法 art. 29).</summary>
    private static Refusal? SecondFine(Penalty penalty, DateOnly actDate, string separateActReason, IReadOnlyList<EarlierCase> earlier) =>
        penalty.FineFen > 0 && string.IsNullOrWhiteSpace(separateActReason)
        && earlier.FirstOrDefault(known => known.FineFen > 0 && known.ActDate == actDate) is { } fined
            ? CaseErrors.FinedForSameAct(fined.Number)
            : null;

    /// <summary>A first violation that is none (行政处罚法 art. 33).</summary>
    private Refusal? SecondViolation(DecidePenalty command, IReadOnlyList<EarlierCase> earlier) =>
        command is not { Outcome: CaseOutcome.NoPenaltyMinor, NoPenaltyGround: NoPenaltyGround.FirstViolation } ? null
        : Party.Identifier.Length == 0 ? CaseErrors.FirstViolationUnknown
        : earlier.FirstOrDefault(known => known.FoundViolation && known.FiledOn >= FiledOn.AddYears(-2)) is { } before ? CaseErrors.NotFirstViolation(before.Number)
        : null;
}
