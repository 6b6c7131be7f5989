namespace Platform.Journal;

/// <summary>An entry as it lies in storage.</summary>
/// <param name="Number">Its number; the first entry of a journal has 1, and the leaf of number n has index n - 1.</param>
/// <param name="Fields">Its fields, as <see cref="FieldCodec"/> wrote them.</param>
/// <param name="Leaf">Its leaf, 32 bytes.</param>
public sealed record StoredEntry(long Number, ReadOnlyMemory<byte> Fields, ReadOnlyMemory<byte> Leaf);
