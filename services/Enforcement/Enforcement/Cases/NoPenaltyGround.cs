namespace Enforcement.Cases;

/// <summary>Why nothing is imposed though the facts stand (行政处罚法 art. 33(1)).</summary>
public enum NoPenaltyGround
{
    /// <summary>违法行为轻微并及时改正，没有造成危害后果.</summary>
    Slight,

    /// <summary>初次违法且危害后果轻微并及时改正.</summary>
    FirstViolation,
}
