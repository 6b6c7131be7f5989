namespace Platform.Persistence.Journaling;

/// <summary>One row of the journal: what one act changed in one stream, with the event that tells others (DESIGN section 4).</summary>
public sealed class JournalEntry : ITechnicalRecord
{
    /// <summary>Assigned by the database; the order in which the sequencer numbers, never shown to anyone.</summary>
    public long Id { get; init; }

    /// <summary>The street whose record it is.</summary>
    public required string Street { get; init; }

    /// <summary>The aggregate's kind and id, such as <c>PenaltyCase/0190…</c>.</summary>
    public required string Stream { get; init; }

    /// <summary>The entry's place in its stream, from 1 without gaps; unique with <see cref="Stream"/>.</summary>
    public required long StreamVersion { get; init; }

    /// <summary>What happened, in the past tense, such as <c>PenaltyCaseFiled</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The account that acted; never a name.</summary>
    public required Guid Actor { get; init; }

    /// <summary>The code of the office the account acted for.</summary>
    public required string Office { get; init; }

    /// <summary>When the act took place.</summary>
    public required DateTimeOffset ActedAt { get; init; }

    /// <summary>When it was recorded.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Ids of the rules the act satisfied, joined by commas; empty when none.</summary>
    public required string Rules { get; init; }

    /// <summary>The pinned urn of the integration event; null when nobody else needs to know.</summary>
    public string? EventName { get; init; }

    /// <summary>The event as JSON; null without an event. Carries ids and non-personal facts only.</summary>
    public string? EventBody { get; init; }

    /// <summary>Fields, salts and commitments (<see cref="Platform.Journal.FieldCodec"/>).</summary>
    public required byte[] Fields { get; set; }

    /// <summary>The leaf over the commitments, 32 bytes.</summary>
    public required byte[] Leaf { get; init; }

    /// <summary>W3C trace context of the act, so that one trace reaches the consumer; not part of the leaf.</summary>
    public string? TraceParent { get; init; }

    /// <summary>The number given by the sequencer, from 1 without gaps; null until numbered.</summary>
    public long? Number { get; init; }

    /// <summary>The number of the last entry before this one that carried an event; 0 when none; null until numbered.</summary>
    public long? PreviousEvent { get; init; }
}
