namespace Platform.Persistence.Journaling;

/// <summary>One event as others receive it, from the bus or from the journal: the same facts either way.</summary>
/// <param name="Source">The publishing service.</param>
/// <param name="JournalId">The journal whose number it is.</param>
/// <param name="Number">The entry's number.</param>
/// <param name="Previous">The number of the last entry before it that carried an event; 0 when none.</param>
/// <param name="Street">The street of the record.</param>
/// <param name="Stream">The stream it belongs to.</param>
/// <param name="Name">The event's pinned urn.</param>
/// <param name="Body">The event as JSON.</param>
/// <param name="Actor">The account that acted.</param>
/// <param name="Office">The office it acted for.</param>
/// <param name="ActedAt">When the act took place.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="TraceParent">The act's trace context, if any.</param>
public sealed record PublishedEvent(
    string Source, Guid JournalId, long Number, long Previous, string Street, string Stream, string Name, string Body,
    Guid Actor, string Office, DateTimeOffset ActedAt, DateTimeOffset RecordedAt, string? TraceParent);

/// <summary>How far a journal reaches.</summary>
/// <param name="JournalId">The journal's identity.</param>
/// <param name="Size">How many entries are numbered.</param>
/// <param name="LastEvent">The number of the last entry that carries an event; 0 when none.</param>
/// <param name="Root">The Merkle root over all numbered entries.</param>
public sealed record JournalExtent(Guid JournalId, long Size, long LastEvent, byte[] Root)
{
    /// <summary>The journals that it continues since it was restored from a backup, the earliest first.</summary>
    public IReadOnlyList<JournalPredecessor> Predecessors { get; init; } = [];
}

/// <summary>Reads one service's journal for others: its head, its events and the proof that an entry is in it.</summary>
public interface IJournalReader
{
    /// <summary>The service whose journal it is.</summary>
    string Service { get; }

    /// <summary>How far the journal reaches now.</summary>
    Task<JournalExtent> ExtentAsync(CancellationToken cancellation);

    /// <summary>Whether committed entries wait for their number.</summary>
    Task<bool> HasUnnumberedAsync(CancellationToken cancellation);

    /// <summary>The numbered events after <paramref name="number"/>, in order, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<PublishedEvent>> EventsAfterAsync(long number, int limit, CancellationToken cancellation);

    /// <summary>The entries of one stream, oldest first, unnumbered ones included.</summary>
    Task<IReadOnlyList<JournalEntry>> StreamAsync(string stream, CancellationToken cancellation);

    /// <summary>A numbered entry, or null.</summary>
    Task<JournalEntry?> EntryAsync(long number, CancellationToken cancellation);

    /// <summary>The leaf of a numbered entry.</summary>
    Task<byte[]> LeafAsync(long number, CancellationToken cancellation);

    /// <summary>The audit path of entry <paramref name="number"/> in the tree of <paramref name="size"/> entries.</summary>
    Task<IReadOnlyList<byte[]>> InclusionAsync(long number, long size, CancellationToken cancellation);

    /// <summary>The Merkle root over the first <paramref name="size"/> entries, at least one.</summary>
    Task<byte[]> RootAsync(long size, CancellationToken cancellation);

    /// <summary>The proof that the tree of <paramref name="second"/> entries continues that of <paramref name="first"/>.</summary>
    Task<IReadOnlyList<byte[]>> ConsistencyAsync(long first, long second, CancellationToken cancellation);
}
