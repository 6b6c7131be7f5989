namespace Enforcement.Cases;

public enum MeasureKind
{
    /// <summary>查封.</summary>
    Seal,

    /// <summary>扣押.</summary>
    Seize,
}

/// <summary>What provides for a measure; only laws and regulations may (行政强制法 art. 10).</summary>
public enum MeasureBasis
{
    /// <summary>法律.</summary>
    Law,

    /// <summary>行政法规.</summary>
    AdministrativeRegulation,

    /// <summary>地方性法规.</summary>
    LocalRegulation,

    /// <summary>规章或者其他规范性文件.</summary>
    Other,
}

/// <summary>Who was there when a measure was imposed.</summary>
public enum MeasurePresence
{
    /// <summary>当事人在场.</summary>
    Party,

    /// <summary>当事人不到场，有见证人.</summary>
    Witness,
}

/// <summary>What the officers confirm of the scene (行政强制法 arts. 18, 23 and 24).</summary>
public enum MeasureCheck
{
    /// <summary>已出示执法证件.</summary>
    CertificateShown,

    /// <summary>已通知当事人到场.</summary>
    PartyCalled,

    /// <summary>已告知理由、依据、权利和救济途径.</summary>
    ReasonsAndRightsTold,

    /// <summary>已听取陈述、申辩.</summary>
    Heard,

    /// <summary>决定书已交付，清单一式二份.</summary>
    TwoCopies,

    /// <summary>仅限涉案的场所、设施、财物.</summary>
    OnlyOfCase,

    /// <summary>不含公民个人及其所扶养家属的生活必需品.</summary>
    NoNecessities,

    /// <summary>没有被其他国家机关依法查封.</summary>
    NotSealedBefore,
}

/// <summary>The five cases in which a measure is released (行政强制法 art. 28).</summary>
public enum ReleaseGround
{
    /// <summary>当事人没有违法行为.</summary>
    NoViolation,

    /// <summary>与违法行为无关.</summary>
    NotConnected,

    /// <summary>已作出处理决定，不再需要.</summary>
    Decided,

    /// <summary>期限已经届满.</summary>
    Expired,

    /// <summary>其他不再需要的情形.</summary>
    Other,
}

/// <summary>Whether the head makes the approval of an urgent measure up.</summary>
public enum MeasureRuling
{
    /// <summary>批准.</summary>
    Approved,

    /// <summary>不批准，立即解除.</summary>
    Refused,
}
