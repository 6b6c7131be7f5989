namespace Enforcement.Cases;

/// <summary>Who lengthens the 90 days (住建令55 art. 29).</summary>
public enum ClockExtensionKind
{
    /// <summary>The head, at most 30 days, once.</summary>
    Head,

    /// <summary>The heads in collective discussion after that, at most 60 days, once.</summary>
    Collective,
}
