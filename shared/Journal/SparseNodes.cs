namespace Platform.Journal;

/// <summary>
/// Nodes of a Merkle tree of which storage keeps levels 0, 8, 16 and 24 only; those between are rebuilt from the next stored level below,
/// from at most 128 nodes read at once.
/// </summary>
/// <param name="readStored">Reads <c>count</c> neighbouring nodes of a stored level, from an index on: (level, first index, count).</param>
public sealed class SparseNodes(Func<int, long, int, ValueTask<IReadOnlyList<byte[]>>> readStored)
{
    private const int Spacing = 8;
    private const int Highest = 24;

    /// <summary>True when storage keeps the nodes of a level.</summary>
    public static bool IsStored(int level) => level is >= 0 and <= Highest && level % Spacing == 0;

    /// <summary>
    /// The complete node at a level and index within the level. Storage that answers with fewer nodes than asked for throws
    /// <see cref="InvalidOperationException"/>.
    /// </summary>
    public async ValueTask<byte[]> ReadAsync(int level, long index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(level);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        if (level >= Highest + Spacing)
        {
            var left = await ReadAsync(level - 1, index << 1);
            var right = await ReadAsync(level - 1, (index << 1) + 1);
            return MerkleTree.NodeHash(left, right);
        }

        var stored = level - (level % Spacing);
        var count = 1 << (level - stored);
        var nodes = await readStored(stored, index << (level - stored), count);
        if (nodes.Count != count)
            throw new InvalidOperationException($"Level {stored} of the tree has {nodes.Count} of {count} nodes.");

        var row = nodes.ToArray();
        for (; count > 1; count >>= 1)
        {
            for (var i = 0; i < count / 2; i++)
                row[i] = MerkleTree.NodeHash(row[2 * i], row[(2 * i) + 1]);
        }

        return row[0];
    }
}
