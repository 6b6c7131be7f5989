namespace Organization.DutyActs;

/// <summary>The two main heads; a post, never a person.</summary>
internal enum MainHead
{
    /// <summary>党工委主要负责人.</summary>
    PartyCommittee,

    /// <summary>办事处主要负责人.</summary>
    Office,
}

/// <summary>The four things that a first responsible person does in person (第一责任人职责规定 art. 4).</summary>
internal enum HeadDuty
{
    /// <summary>重要工作亲自部署.</summary>
    Deploy,

    /// <summary>重大问题亲自过问.</summary>
    Inquire,

    /// <summary>重点环节亲自协调.</summary>
    Coordinate,

    /// <summary>重要任务亲自督办.</summary>
    Supervise,
}
