namespace Enforcement.Cases;

/// <summary>Kinds of penalty (行政处罚法 art. 9).</summary>
public enum PenaltyKind
{
    /// <summary>警告.</summary>
    Warning,

    /// <summary>通报批评.</summary>
    Criticism,

    /// <summary>罚款.</summary>
    Fine,

    /// <summary>没收违法所得.</summary>
    ConfiscateGains,

    /// <summary>没收非法财物.</summary>
    ConfiscateGoods,

    /// <summary>暂扣许可证件.</summary>
    SuspendLicence,

    /// <summary>降低资质等级.</summary>
    LowerQualification,

    /// <summary>吊销许可证件.</summary>
    RevokeLicence,

    /// <summary>限制开展生产经营活动.</summary>
    RestrictBusiness,

    /// <summary>责令停产停业.</summary>
    StopBusiness,

    /// <summary>责令关闭.</summary>
    CloseDown,

    /// <summary>限制从业.</summary>
    BarFromWork,
}
