namespace Decisions.Items;

/// <summary>How far an item is.</summary>
internal enum ItemStatus
{
    /// <summary>In the catalogue, not started.</summary>
    Proposed,

    /// <summary>In the six steps.</summary>
    Started,

    /// <summary>Adopted by the meeting.</summary>
    Decided,

    /// <summary>Reported to the Party committee.</summary>
    Reported,

    /// <summary>Published and being executed.</summary>
    Published,

    /// <summary>Executed and archived.</summary>
    Completed,

    /// <summary>Rejected by the meeting.</summary>
    Rejected,

    /// <summary>Stopped.</summary>
    Stopped,
}

/// <summary>The five kinds of 重大行政决策程序暂行条例 art. 3(1).</summary>
internal enum DecisionCategory
{
    /// <summary>公共服务、市场监管、社会管理、环境保护等方面的重大公共政策和措施.</summary>
    PublicPolicy,

    /// <summary>经济和社会发展等方面的重要规划.</summary>
    Plan,

    /// <summary>开发利用、保护重要自然资源和文化资源.</summary>
    Resources,

    /// <summary>重大公共建设项目.</summary>
    PublicConstruction,

    /// <summary>其他重大事项.</summary>
    Other,
}

/// <summary>Who proposed an item (art. 10).</summary>
internal enum ProposalSource
{
    /// <summary>决策机关领导人员.</summary>
    Leader,

    /// <summary>所属部门或者下级.</summary>
    Department,

    /// <summary>人大代表、政协委员、公民等.</summary>
    Citizens,
}

/// <summary>Matters that the procedure does not cover (art. 3(2)).</summary>
internal enum ScopeExclusion
{
    /// <summary>Covered.</summary>
    None,

    /// <summary>财政、货币政策等宏观调控决策.</summary>
    MacroControl,

    /// <summary>政府立法决策.</summary>
    LawMaking,

    /// <summary>突发事件应急处置决策.</summary>
    EmergencyResponse,

    /// <summary>法律、行政法规另有规定程序的.</summary>
    OtherProcedure,
}
