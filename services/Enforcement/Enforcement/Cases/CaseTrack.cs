namespace Enforcement.Cases;

/// <summary>The procedure a case runs by.</summary>
public enum CaseTrack
{
    /// <summary>普通程序, 行政处罚法 arts. 54 to 62.</summary>
    Ordinary,

    /// <summary>小微案件: decided on the spot by the simple procedure, 行政处罚法 arts. 51 to 53.</summary>
    Minor,
}

/// <summary>Where a case came from (案源).</summary>
public enum CaseSource
{
    /// <summary>联动平台工单.</summary>
    WorkOrder,

    /// <summary>巡查发现.</summary>
    Patrol,

    /// <summary>投诉举报.</summary>
    Complaint,

    /// <summary>其他机关移送.</summary>
    Transfer,
}

/// <summary>What kind of party the case is against.</summary>
public enum PartyKind
{
    /// <summary>自然人.</summary>
    Citizen,

    /// <summary>法人或其他组织.</summary>
    Organization,

    /// <summary>个体工商户.</summary>
    SoleTrader,
}

/// <summary>How far a case is.</summary>
public enum CaseStatus
{
    /// <summary>立案: under inquiry.</summary>
    Filed,
}
