namespace Enforcement.Cases;

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
