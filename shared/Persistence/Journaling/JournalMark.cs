namespace Platform.Persistence.Journaling;

/// <summary>The one row that says how far the journal is numbered and published.</summary>
public sealed class JournalMark : ITechnicalRecord
{
    /// <summary>Always 1: one journal per database.</summary>
    public int Id { get; init; } = 1;

    /// <summary>The journal's identity; a restore starts a new one (DESIGN section 4, item 6).</summary>
    public required Guid JournalId { get; set; }

    /// <summary>How many entries are numbered; also the last number given.</summary>
    public long Size { get; set; }

    /// <summary>The number of the last numbered entry that carries an event; 0 when none.</summary>
    public long LastEvent { get; set; }

    /// <summary>The compact range of the Merkle tree at <see cref="Size"/>.</summary>
    public required byte[] Frontier { get; set; }

    /// <summary>The number of the last entry whose event the broker confirmed.</summary>
    public long Published { get; set; }
}

/// <summary>A stored interior node of the Merkle tree. Only levels 8, 16, 24… are kept; the others are rebuilt from them.</summary>
public sealed class JournalNode : ITechnicalRecord
{
    /// <summary>The level above the leaves.</summary>
    public required int Level { get; init; }

    /// <summary>The node's index within its level, from 0.</summary>
    public required long Index { get; init; }

    /// <summary>The node's hash, 32 bytes.</summary>
    public required byte[] Hash { get; init; }
}
