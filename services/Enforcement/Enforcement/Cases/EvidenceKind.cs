namespace Enforcement.Cases;

/// <summary>Kinds of evidence (行政处罚法 art. 46).</summary>
public enum EvidenceKind
{
    /// <summary>书证.</summary>
    Document,

    /// <summary>物证.</summary>
    PhysicalObject,

    /// <summary>视听资料.</summary>
    AudioVisual,

    /// <summary>电子数据.</summary>
    ElectronicData,

    /// <summary>证人证言.</summary>
    Witness,

    /// <summary>当事人的陈述.</summary>
    PartyStatement,

    /// <summary>鉴定意见.</summary>
    ExpertOpinion,

    /// <summary>勘验笔录、现场笔录.</summary>
    InspectionRecord,
}
