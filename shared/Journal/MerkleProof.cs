using System.Numerics;

namespace Platform.Journal;

/// <summary>Inclusion and consistency proofs of RFC 9162, section 2.1: made from the nodes of a tree, checked from hashes alone.</summary>
public static class MerkleProof
{
    /// <summary>Proves that the leaf at an index is in the tree of the first <paramref name="size"/> leaves. The nearest sibling comes first.</summary>
    /// <param name="index">Index of the leaf, from 0.</param>
    /// <param name="size">Number of leaves of the tree the proof is for.</param>
    /// <param name="readNode">Reads a complete node by level and index within the level, as <see cref="SparseNodes.ReadAsync"/> does.</param>
    public static async ValueTask<IReadOnlyList<byte[]>> InclusionAsync(long index, long size, Func<int, long, ValueTask<byte[]>> readNode)
    {
        ArgumentNullException.ThrowIfNull(readNode);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);

        var proof = new List<byte[]>();
        var (begin, end) = (0L, size);
        while (end - begin > 1)
        {
            var middle = begin + SplitOf(end - begin);
            if (index < middle)
            {
                proof.Add(await RootOf(middle, end, readNode));
                end = middle;
            }
            else
            {
                proof.Add(await RootOf(begin, middle, readNode));
                begin = middle;
            }
        }

        proof.Reverse();
        return proof;
    }

    /// <summary>Proves that the tree of the first leaves is a beginning of the tree of the second size. Empty when the first is 0 or both are equal.</summary>
    /// <param name="first">Size of the earlier tree.</param>
    /// <param name="second">Size of the later tree.</param>
    /// <param name="readNode">Reads a complete node by level and index within the level.</param>
    public static async ValueTask<IReadOnlyList<byte[]>> ConsistencyAsync(long first, long second, Func<int, long, ValueTask<byte[]>> readNode)
    {
        ArgumentNullException.ThrowIfNull(readNode);
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, second);
        if (first == 0)
            return [];

        var proof = new List<byte[]>();
        var (begin, end) = (0L, second);
        while (end != first)
        {
            var middle = begin + SplitOf(end - begin);
            if (first <= middle)
            {
                proof.Add(await RootOf(middle, end, readNode));
                end = middle;
            }
            else
            {
                proof.Add(await RootOf(begin, middle, readNode));
                begin = middle;
            }
        }

        // A beginning that is a subtree of its own starts at 0: the verifier already has its root.
        if (begin > 0)
            proof.Add(await RootOf(begin, end, readNode));
        proof.Reverse();
        return proof;
    }

    /// <summary>The root of the tree of the first <paramref name="size"/> leaves, at least one.</summary>
    /// <param name="size">Number of leaves.</param>
    /// <param name="readNode">Reads a complete node by level and index within the level.</param>
    public static ValueTask<byte[]> RootAsync(long size, Func<int, long, ValueTask<byte[]>> readNode)
    {
        ArgumentNullException.ThrowIfNull(readNode);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return RootOf(0, size, readNode);
    }

    /// <summary>Checks an inclusion proof (RFC 9162, 2.1.3.2).</summary>
    public static bool VerifyInclusion(long index, long size, byte[] leafHash, IReadOnlyList<byte[]> proof, byte[] root)
    {
        if (index < 0 || index >= size || !AreHashes([leafHash, root, .. proof]))
            return false;

        var (node, last) = (index, size - 1);
        var hash = leafHash;
        foreach (var sibling in proof)
        {
            if (last == 0)
                return false;

            if ((node & 1) == 1 || node == last)
            {
                hash = MerkleTree.NodeHash(sibling, hash);
                for (; (node & 1) == 0 && node != 0; last >>= 1)
                    node >>= 1;
            }
            else
            {
                hash = MerkleTree.NodeHash(hash, sibling);
            }

            node >>= 1;
            last >>= 1;
        }

        return last == 0 && hash.AsSpan().SequenceEqual(root);
    }

    /// <summary>Checks a consistency proof (RFC 9162, 2.1.4.2). The empty tree is a beginning of every tree, by an empty proof.</summary>
    public static bool VerifyConsistency(long first, long second, byte[] firstRoot, byte[] secondRoot, IReadOnlyList<byte[]> proof)
    {
        if (first < 0 || first > second || !AreHashes([firstRoot, secondRoot, .. proof]))
            return false;
        if (first == second)
            return proof.Count == 0 && firstRoot.AsSpan().SequenceEqual(secondRoot) && (first > 0 || IsEmptyRoot(firstRoot));
        if (first == 0)
            return proof.Count == 0 && IsEmptyRoot(firstRoot);
        if (proof.Count == 0)
            return false;

        var (node, last) = (first - 1, second - 1);
        for (; (node & 1) == 1; last >>= 1)
            node >>= 1;

        var startsWithFirst = BitOperations.IsPow2(first);
        var (older, newer) = startsWithFirst ? (firstRoot, firstRoot) : (proof[0], proof[0]);
        foreach (var sibling in proof.Skip(startsWithFirst ? 0 : 1))
        {
            if (last == 0)
                return false;

            if ((node & 1) == 1 || node == last)
            {
                older = MerkleTree.NodeHash(sibling, older);
                newer = MerkleTree.NodeHash(sibling, newer);
                for (; (node & 1) == 0 && node != 0; last >>= 1)
                    node >>= 1;
            }
            else
            {
                newer = MerkleTree.NodeHash(newer, sibling);
            }

            node >>= 1;
            last >>= 1;
        }

        return last == 0 && older.AsSpan().SequenceEqual(firstRoot) && newer.AsSpan().SequenceEqual(secondRoot);
    }

    // The largest power of two below a count of at least 2.
    private static long SplitOf(long count) => 1L << (63 - BitOperations.LeadingZeroCount((ulong)(count - 1)));

    // The root of the leaves from begin to end, where begin is where a subtree at least that large begins.
    private static async ValueTask<byte[]> RootOf(long begin, long end, Func<int, long, ValueTask<byte[]>> readNode)
    {
        var complete = new Stack<byte[]>();
        while (begin < end)
        {
            var level = BitOperations.Log2((ulong)(end - begin));
            complete.Push(await readNode(level, begin >> level));
            begin += 1L << level;
        }

        var root = complete.Pop();
        while (complete.TryPop(out var left))
            root = MerkleTree.NodeHash(left, root);
        return root;
    }

    private static bool AreHashes(IEnumerable<byte[]> hashes) => hashes.All(static hash => hash is { Length: MerkleTree.HashLength });

    private static bool IsEmptyRoot(byte[] root) => root.AsSpan().SequenceEqual(MerkleTree.EmptyRoot);
}
