using Enforcement.Violations;

namespace Enforcement.Cases;

/// <summary>What is said of the law on a case: the condition that was found, a choice that could not be computed, and what the decision applied.</summary>
internal sealed record CaseLaw(LawCondition Condition, string Reason)
{
    public static CaseLaw Usual { get; } = new(LawCondition.Usual, "");

    public LawChoice? Choice { get; init; }

    public AppliedLaw? Applied { get; init; }
}

/// <summary>The comparison as it stood when the case was decided.</summary>
internal sealed record AppliedLaw(int OldNumber, int CurrentNumber, LawVerdict Verdict, string Citation, string Reason, DateOnly ComparedOn);
