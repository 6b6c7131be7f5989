namespace Enforcement.Cases;

/// <summary>Why a case is closed (住建令55 art. 31).</summary>
public enum ClosingGround
{
    /// <summary>决定已履行.</summary>
    Performed,

    /// <summary>执行终结.</summary>
    ExecutionEnded,

    /// <summary>终止调查.</summary>
    InquiryEnded,

    /// <summary>不予处罚.</summary>
    NoPenalty,

    /// <summary>其他.</summary>
    Other,
}
