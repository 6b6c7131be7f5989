namespace Enforcement.Cases;

/// <summary>The four written opinions of legal review (住建令55 art. 25).</summary>
public enum ReviewOpinion
{
    /// <summary>同意.</summary>
    Agree,

    /// <summary>补充调查.</summary>
    SupplementInvestigation,

    /// <summary>改正.</summary>
    Correct,

    /// <summary>移送有管辖权的机关.</summary>
    TransferJurisdiction,
}
