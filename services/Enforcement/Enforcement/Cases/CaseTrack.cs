namespace Enforcement.Cases;

/// <summary>The procedure a case runs by.</summary>
public enum CaseTrack
{
    /// <summary>普通程序, 行政处罚法 arts. 54 to 62.</summary>
    Ordinary,

    /// <summary>小微案件: decided on the spot by the simple procedure, 行政处罚法 arts. 51 to 53, unless the street runs them by the ordinary one.</summary>
    Minor,
}
