using System.Buffers.Binary;
using System.Numerics;

namespace Platform.Journal;

/// <summary>
/// The right edge of a Merkle tree: the roots of its complete subtrees, largest first. It is all that is needed to append leaves and to know
/// the root, in O(log n) memory. Not safe for use by several threads at once.
/// </summary>
public sealed class CompactRange
{
    private readonly List<byte[]> _roots;

    /// <summary>The edge of the empty tree.</summary>
    public CompactRange() => _roots = [];

    private CompactRange(long size, List<byte[]> roots)
    {
        Size = size;
        _roots = roots;
    }

    /// <summary>How many leaves the tree has.</summary>
    public long Size { get; private set; }

    /// <summary>Reads <see cref="ToBytes"/> back; other bytes throw <see cref="FormatException"/>.</summary>
    public static CompactRange FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < sizeof(long))
            throw new FormatException("The edge of the tree ends too early.");

        var size = BinaryPrimitives.ReadInt64BigEndian(bytes);
        var hashes = bytes[sizeof(long)..];
        if (size < 0 || hashes.Length != BitOperations.PopCount((ulong)size) * MerkleTree.HashLength)
            throw new FormatException("The edge of the tree does not fit its size.");

        var roots = new List<byte[]>();
        for (; !hashes.IsEmpty; hashes = hashes[MerkleTree.HashLength..])
            roots.Add(hashes[..MerkleTree.HashLength].ToArray());
        return new(size, roots);
    }

    /// <summary>The size as eight bytes, big-endian, then the roots of the complete subtrees, largest first.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[sizeof(long) + (_roots.Count * MerkleTree.HashLength)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, Size);
        for (var i = 0; i < _roots.Count; i++)
            _roots[i].CopyTo(bytes, sizeof(long) + (i * MerkleTree.HashLength));
        return bytes;
    }

    /// <summary>Appends a leaf hash.</summary>
    /// <param name="leafHash">The leaf, 32 bytes.</param>
    /// <param name="completed">Is told each node this leaf completes, the leaf itself first: level, index within the level, hash.</param>
    public void Append(byte[] leafHash, Action<int, long, byte[]>? completed = null)
    {
        ArgumentNullException.ThrowIfNull(leafHash);
        if (leafHash.Length != MerkleTree.HashLength)
            throw new ArgumentException($"A hash has {MerkleTree.HashLength} bytes.", nameof(leafHash));

        var (level, index, hash) = (0, Size, leafHash);
        completed?.Invoke(level, index, hash);
        for (; (index & 1) == 1; completed?.Invoke(level, index, hash))
        {
            hash = MerkleTree.NodeHash(_roots[^1], hash);
            _roots.RemoveAt(_roots.Count - 1);
            level++;
            index >>= 1;
        }

        _roots.Add(hash);
        Size++;
    }

    /// <summary>The root of the tree as it is now.</summary>
    public byte[] Root()
    {
        if (_roots.Count == 0)
            return MerkleTree.EmptyRoot.ToArray();

        var root = _roots[^1];
        for (var i = _roots.Count - 2; i >= 0; i--)
            root = MerkleTree.NodeHash(_roots[i], root);
        return (byte[])root.Clone();
    }
}
