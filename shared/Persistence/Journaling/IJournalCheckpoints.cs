namespace Platform.Persistence.Journaling;

/// <summary>A signed head as anyone may have it.</summary>
/// <param name="Note">The signed note, C2SP tlog-checkpoint.</param>
/// <param name="VerifierKey">What a verifier needs, in one line of C2SP signed-note.</param>
/// <param name="Origin">Name of the journal, the note's first line.</param>
/// <param name="Size">Number of entries it covers.</param>
/// <param name="Root">Their Merkle root, 32 bytes.</param>
public sealed record PublishedCheckpoint(string Note, string VerifierKey, string Origin, long Size, byte[] Root);

/// <summary>Signs the heads of one service's journal (DESIGN section 4, item 7).</summary>
public interface IJournalCheckpoints
{
    /// <summary>The service whose journal it is.</summary>
    string Service { get; }

    /// <summary>
    /// The newest signed head. Signs the present one first where it has grown and continues the last one signed; null where this process has no key,
    /// or nothing is numbered yet.
    /// </summary>
    Task<PublishedCheckpoint?> NewestAsync(CancellationToken cancellation);
}
