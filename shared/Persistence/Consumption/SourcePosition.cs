namespace Platform.Persistence.Consumption;

/// <summary>How far this service has applied one source's events.</summary>
public sealed class SourcePosition : ITechnicalRecord
{
    /// <summary>The publishing service.</summary>
    public required string Source { get; init; }

    /// <summary>The journal whose numbers are counted; all zeros before the first event.</summary>
    public Guid JournalId { get; set; }

    /// <summary>The number of the last applied event; 0 before the first.</summary>
    public long Applied { get; set; }

    /// <summary>The recorded time of the last applied event: how fresh this service's copy of the source is.</summary>
    public DateTimeOffset? AsOf { get; set; }
}

/// <summary>An event that could not be applied, or that stands behind one of its stream that could not.</summary>
public sealed class ParkedEvent : ITechnicalRecord
{
    /// <summary>The publishing service.</summary>
    public required string Source { get; init; }

    /// <summary>The event's journal number.</summary>
    public required long Number { get; init; }

    /// <summary>The event's stream in the source.</summary>
    public required string Stream { get; init; }

    /// <summary>The event's pinned urn.</summary>
    public required string EventName { get; init; }

    /// <summary>The type of the fault, or <c>behind</c> when the event only waits for an earlier one.</summary>
    public required string Fault { get; init; }

    /// <summary>When it was parked.</summary>
    public required DateTimeOffset ParkedAt { get; init; }
}
