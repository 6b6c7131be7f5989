using Platform.Journal;

namespace Shared.Tests.Journal;

/// <summary>Keeps every complete node of a tree in memory, or only those that storage would keep.</summary>
internal sealed class NodeStore
{
    private readonly Dictionary<(int Level, long Index), byte[]> _nodes = [];

    public CompactRange Range { get; } = new();

    public int Reads { get; private set; }

    public static NodeStore Of(IEnumerable<byte[]> leaves)
    {
        var store = new NodeStore();
        foreach (var leaf in leaves)
            store.Append(leaf);
        return store;
    }

    public void Append(byte[] leaf) => Range.Append(leaf, (level, index, hash) => _nodes.Add((level, index), hash));

    public ValueTask<byte[]> ReadAsync(int level, long index)
    {
        Reads++;
        return new(_nodes[(level, index)]);
    }

    public SparseNodes Sparse() => new((level, first, count) =>
    {
        Assert.True(SparseNodes.IsStored(level));
        Reads++;
        return new(Enumerable.Range(0, count).Where(i => _nodes.ContainsKey((level, first + i))).Select(i => _nodes[(level, first + i)]).ToList());
    });
}
