namespace Enforcement.Violations;

/// <summary>Which of two laws applies to an act (行政处罚法 art. 37): that of its day, or that of the decision where it is lighter.</summary>
internal enum LawVerdict
{
    Unchanged,
    OldApplies,
    NewApplies,

    /// <summary>No law punishes the act any more.</summary>
    NoLongerViolation,

    /// <summary>It cannot be computed; a person says it with a reason.</summary>
    Open,
}
