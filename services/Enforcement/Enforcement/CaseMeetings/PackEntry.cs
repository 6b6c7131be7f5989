namespace Enforcement.CaseMeetings;

/// <summary>
/// One thing a meeting has to look at: about a case, a work order, or both. <paramref name="RecordId"/> is the file review, visit, meeting or
/// work order behind it; null for what the case itself says.
/// </summary>
internal sealed record PackEntry(PackKind Kind, Guid? CaseId, string Matter, DateOnly? DueOn, Guid? RecordId)
{
    /// <summary>1, 2, 3... in the order of the meeting.</summary>
    public int Number { get; init; }

    public string CaseNumber { get; init; } = "";

    /// <summary>Of the work order; empty for everything else.</summary>
    public string OrderNumber { get; init; } = "";

    /// <summary>What the meeting said of it.</summary>
    public string Said { get; init; } = "";
}

/// <summary>Why something is in a pack, in the order of the meeting: what earlier meetings left undone opens it.</summary>
internal enum PackKind
{
    /// <summary>An earlier meeting's resolution is not done.</summary>
    ResolutionOpen,

    /// <summary>One of the office's own clocks on the case ends within ten days or is past.</summary>
    ClockDue,

    /// <summary>The same of a work order that led to a case.</summary>
    OrderDue,

    /// <summary>Legal review returned the case.</summary>
    Returned,

    /// <summary>A file review found a defect that is not corrected.</summary>
    DefectOpen,

    /// <summary>The law or the discretion is disputed.</summary>
    LawDisputed,

    /// <summary>The lawyer's answer is awaited.</summary>
    DoubtOpen,

    /// <summary>The street uses the violation for the first time.</summary>
    FirstUse,

    /// <summary>A work order is handled again.</summary>
    OrderReopened,
}
