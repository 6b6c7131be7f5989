namespace Platform.Journal;

/// <summary>The head of a journal: its number of entries and the root of its Merkle tree.</summary>
/// <param name="Size">Number of entries, which is the number of the last one.</param>
/// <param name="Root">Root, 32 bytes.</param>
public sealed record JournalHead(long Size, byte[] Root);
