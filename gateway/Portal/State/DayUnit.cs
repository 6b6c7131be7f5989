namespace Portal.State;

/// <summary>Which days a deadline counts.</summary>
public enum DayUnit
{
    /// <summary>Every day (天).</summary>
    Natural,

    /// <summary>工作日 by the holiday notices of the State Council.</summary>
    Working,
}
