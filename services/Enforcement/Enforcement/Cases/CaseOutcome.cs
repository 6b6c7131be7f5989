namespace Enforcement.Cases;

/// <summary>The head's four decisions (行政处罚法 art. 57).</summary>
public enum CaseOutcome
{
    /// <summary>予以处罚.</summary>
    Penalize,

    /// <summary>违法行为轻微，不予处罚.</summary>
    NoPenaltyMinor,

    /// <summary>违法事实不能成立，不予处罚.</summary>
    NoPenaltyNotProven,

    /// <summary>涉嫌犯罪，移送司法机关.</summary>
    TransferToJudiciary,
}
