namespace Enforcement.Cases;

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
