namespace Enforcement.Cases;

/// <summary>How far a case is.</summary>
public enum CaseStatus
{
    /// <summary>立案: under inquiry.</summary>
    Filed,

    /// <summary>调查终结: the end report is submitted.</summary>
    EndReported,

    /// <summary>法制审核中.</summary>
    UnderLegalReview,

    /// <summary>审核退回: the officers correct and submit again.</summary>
    ReturnedByReview,

    /// <summary>审核通过.</summary>
    ReviewAgreed,

    /// <summary>已告知: the party may state and defend.</summary>
    Noticed,

    /// <summary>已决定.</summary>
    Decided,

    /// <summary>已送达: the party performs.</summary>
    Served,

    /// <summary>已结案.</summary>
    Closed,
}
