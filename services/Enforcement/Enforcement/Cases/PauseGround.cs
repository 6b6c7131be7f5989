namespace Enforcement.Cases;

/// <summary>Why days do not count toward the 90 (住建令55 arts. 29 and 30).</summary>
public enum PauseGround
{
    /// <summary>须以其他案件结果或者其他决定为依据.</summary>
    OtherDecision,

    /// <summary>须由有权机关作出解释.</summary>
    Interpretation,

    /// <summary>不可抗力.</summary>
    ForceMajeure,

    /// <summary>当事人下落不明.</summary>
    PartyNotFound,

    /// <summary>其他应当中止的情形.</summary>
    Other,

    /// <summary>听证.</summary>
    Hearing,

    /// <summary>检测.</summary>
    Testing,

    /// <summary>检验.</summary>
    Inspection,

    /// <summary>鉴定.</summary>
    Appraisal,
}
