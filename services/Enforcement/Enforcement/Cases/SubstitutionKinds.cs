namespace Enforcement.Cases;

/// <summary>Duties that another can perform (行政强制法 art. 50).</summary>
internal enum DutyKind
{
    /// <summary>排除妨碍.</summary>
    RemoveObstruction,

    /// <summary>恢复原状.</summary>
    RestoreState,

    /// <summary>其他可以代为履行的同类义务.</summary>
    Other,
}

/// <summary>What must follow, or be about to, from a duty that is not performed (行政强制法 art. 50).</summary>
internal enum DutyDanger
{
    /// <summary>危害交通安全.</summary>
    TrafficSafety,

    /// <summary>造成环境污染.</summary>
    Pollution,

    /// <summary>破坏自然资源.</summary>
    NaturalResources,
}

/// <summary>Who performs in the party's place.</summary>
internal enum SubstitutePerformer
{
    /// <summary>本机关.</summary>
    Office,

    /// <summary>没有利害关系的第三人.</summary>
    ThirdParty,
}

/// <summary>Why nothing is performed in the party's place after all.</summary>
internal enum SubstitutionEnd
{
    /// <summary>当事人已经履行.</summary>
    PartyPerformed,

    /// <summary>其他不再需要的情形.</summary>
    Other,
}

/// <summary>How far a substitute performance is.</summary>
internal enum SubstitutionState
{
    /// <summary>已催告.</summary>
    Demanded,

    /// <summary>已决定，待送达.</summary>
    Decided,

    /// <summary>决定书已送达，待催告.</summary>
    Served,

    /// <summary>已再次催告，待实施.</summary>
    Reminded,

    /// <summary>已实施，待结算费用.</summary>
    Performed,

    /// <summary>费用已结算.</summary>
    Settled,

    /// <summary>已停止.</summary>
    Ended,
}

/// <summary>Where something is cleared at once (行政强制法 art. 52).</summary>
internal enum ClearedPlace
{
    /// <summary>道路.</summary>
    Road,

    /// <summary>河道.</summary>
    River,

    /// <summary>航道.</summary>
    Waterway,

    /// <summary>公共场所.</summary>
    PublicPlace,
}

/// <summary>What is cleared at once.</summary>
internal enum ClearedThing
{
    /// <summary>遗洒物.</summary>
    Spill,

    /// <summary>障碍物.</summary>
    Obstacle,

    /// <summary>污染物.</summary>
    Pollutant,
}
