namespace Enforcement.Publications;

/// <summary>How far the publication of a decision is. A decision from before copies were approved has none: it was public at once and stays so.</summary>
internal enum PublicationState
{
    /// <summary>Decided; nothing is prepared.</summary>
    Awaiting,

    /// <summary>The copy, or the proposal to publish nothing, waits for a second person.</summary>
    Prepared,

    /// <summary>Public.</summary>
    Published,

    /// <summary>Not published at all, as two persons said.</summary>
    Withheld,

    /// <summary>Was public until the decision no longer stood.</summary>
    Withdrawn,

    /// <summary>The decision no longer stood before it was public.</summary>
    Lapsed,
}
