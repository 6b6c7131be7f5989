namespace Enforcement.WorkOrders;

/// <summary>The three classes of work orders.</summary>
public enum WorkOrderCategory
{
    /// <summary>违法建设.</summary>
    IllegalConstruction,

    /// <summary>市容环境.</summary>
    CityAppearance,

    /// <summary>执法信访.</summary>
    EnforcementPetition,
}

/// <summary>How an order reached the bureau.</summary>
public enum WorkOrderChannel
{
    /// <summary>联动平台.</summary>
    LinkagePlatform,

    /// <summary>来电来访.</summary>
    Complaint,

    /// <summary>巡查发现.</summary>
    Patrol,

    /// <summary>其他机关移送.</summary>
    Transfer,

    /// <summary>自行发现.</summary>
    OwnFinding,

    /// <summary>市民反映.</summary>
    Citizen,
}

/// <summary>How far an order is.</summary>
public enum WorkOrderStatus
{
    /// <summary>已受理.</summary>
    Received,

    /// <summary>已派发.</summary>
    Dispatched,

    /// <summary>已办结.</summary>
    Resolved,

    /// <summary>已撤销.</summary>
    Withdrawn,
}

/// <summary>How whoever reported an order was asked about it.</summary>
public enum RevisitMethod
{
    /// <summary>电话.</summary>
    Phone,

    /// <summary>上门.</summary>
    Visit,

    /// <summary>短信等书面方式.</summary>
    Message,
}

/// <summary>What whoever reported an order says of its resolution.</summary>
public enum Satisfaction
{
    /// <summary>满意.</summary>
    Satisfied,

    /// <summary>基本满意.</summary>
    BasicallySatisfied,

    /// <summary>不满意.</summary>
    NotSatisfied,

    /// <summary>未联系上.</summary>
    NotContacted,
}

internal static class WorkOrderWords
{
    /// <summary>The category in zh-Hans.</summary>
    public static string Of(WorkOrderCategory category) => category switch
    {
        WorkOrderCategory.IllegalConstruction => "违法建设",
        WorkOrderCategory.CityAppearance => "市容环境",
        WorkOrderCategory.EnforcementPetition => "执法信访",
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };
}
