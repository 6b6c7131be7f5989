using CsCheck;
using Platform.Journal;

namespace Shared.Tests.Journal;

/// <summary>Compares the tree with the recursive definitions of RFC 9162, section 2.1, written down naively.</summary>
public sealed class MerklePropertyTests
{
    private const int Largest = 300;
    private static readonly byte[][] Leaves = [.. Enumerable.Range(0, Largest).Select(i => MerkleTree.LeafHash(BitConverter.GetBytes(i)))];
    private static readonly byte[][] Roots = [.. Enumerable.Range(0, Largest + 1).Select(size => NaiveRoot(Leaves.AsSpan(0, size)))];

    [Fact]
    public void The_root_is_the_recursive_one_at_every_size_and_survives_storage()
    {
        var range = new CompactRange();
        for (var size = 0; size <= Largest; size++)
        {
            Assert.Equal(size, range.Size);
            Assert.Equal(Roots[size], range.Root());
            range = CompactRange.FromBytes(range.ToBytes());
            if (size < Largest)
                range.Append(Leaves[size]);
        }
    }

    [Fact]
    public async Task Every_inclusion_proof_is_the_recursive_one_and_verifies()
    {
        var store = NodeStore.Of(Leaves);
        for (var size = 1; size <= Largest; size++)
        {
            for (var index = 0; index < size; index += size < 70 ? 1 : 7)
            {
                var proof = await MerkleProof.InclusionAsync(index, size, store.ReadAsync);
                Assert.Equal(Hex(NaivePath(index, Leaves.AsSpan(0, size))), Hex(proof));
                Assert.True(MerkleProof.VerifyInclusion(index, size, Leaves[index], proof, Roots[size]));
            }
        }
    }

    [Fact]
    public async Task Every_consistency_proof_is_the_recursive_one_and_verifies()
    {
        var store = NodeStore.Of(Leaves);
        for (var second = 0; second <= Largest; second += second < 70 ? 1 : 11)
        {
            for (var first = 0; first <= second; first += second < 70 ? 1 : 3)
            {
                var proof = await MerkleProof.ConsistencyAsync(first, second, store.ReadAsync);
                Assert.Equal(Hex(first == 0 ? [] : NaiveSubproof(first, Leaves.AsSpan(0, second), whole: true)), Hex(proof));
                Assert.True(MerkleProof.VerifyConsistency(first, second, Roots[first], Roots[second], proof));
            }
        }
    }

    [Fact]
    public void A_forged_inclusion_proof_never_verifies() => Gen.Select(Gen.Int[1, Largest], Gen.Int[0, Largest - 1], Gen.Int[0, 5], Gen.Int).Sample(
        (size, at, forgery, seed) =>
        {
            var index = at % size;
            var leaf = Leaves[index];
            var proof = NaivePath(index, Leaves.AsSpan(0, size));
            var root = Roots[size];
            switch (forgery)
            {
                case 0: leaf = Changed(leaf, seed); break;
                case 1: root = Changed(root, seed); break;
                case 2 when proof.Count > 0: proof[(seed & 0xFFFF) % proof.Count] = Changed(proof[(seed & 0xFFFF) % proof.Count], seed); break;
                case 3 when proof.Count > 0: proof.RemoveAt((seed & 0xFFFF) % proof.Count); break;
                case 4: index = (index + 1 + ((seed & 0xFFFF) % size)) % (size + 1); break;
                default: proof.Insert((seed & 0xFFFF) % (proof.Count + 1), leaf); break;
            }

            Assert.True(index == at % size && forgery == 4 || !MerkleProof.VerifyInclusion(index, size, leaf, proof, root));
        });

    [Fact]
    public void A_rewritten_beginning_is_not_consistent() => Gen.Select(Gen.Int[2, 120], Gen.Int[0, 119], Gen.Int[0, 119]).Sample((second, cut, at) =>
    {
        var first = 1 + (cut % (second - 1));
        var rewritten = Leaves[..second];
        rewritten[at % first] = MerkleTree.LeafHash("rewritten"u8);
        var proof = NaiveSubproof(first, rewritten, whole: true);

        Assert.False(MerkleProof.VerifyConsistency(first, second, Roots[first], NaiveRoot(rewritten), proof));
    });

    [Fact]
    public void A_proof_for_a_smaller_tree_does_not_pass_for_a_larger_one()
    {
        var (two, four) = (Roots[2], Roots[4]);
        var path = NaivePath(0, Leaves.AsSpan(0, 4));
        var subproof = NaiveSubproof(2, Leaves.AsSpan(0, 4), whole: true);

        Assert.True(MerkleProof.VerifyInclusion(0, 4, Leaves[0], path, four));
        Assert.False(MerkleProof.VerifyInclusion(0, 8, Leaves[0], path, four));
        Assert.True(MerkleProof.VerifyConsistency(2, 4, two, four, subproof));
        Assert.False(MerkleProof.VerifyConsistency(2, 8, two, four, subproof));
    }

    [Fact]
    public void Hashes_of_another_length_and_impossible_sizes_are_refused_without_failing()
    {
        Assert.False(MerkleProof.VerifyInclusion(0, 1, [], [], Leaves[0]));
        Assert.False(MerkleProof.VerifyInclusion(0, 2, Leaves[0], [[1, 2]], Leaves[0]));
        Assert.False(MerkleProof.VerifyInclusion(1, 1, Leaves[0], [], Leaves[0]));
        Assert.False(MerkleProof.VerifyConsistency(2, 1, Leaves[0], Leaves[0], []));
        Assert.False(MerkleProof.VerifyConsistency(0, 1, Leaves[0], Leaves[0], []));
        Assert.Throws<FormatException>(() => CompactRange.FromBytes(new byte[9]));
    }

    [Fact]
    public async Task Nodes_between_the_stored_levels_are_rebuilt()
    {
        const int size = 70_000;
        var store = NodeStore.Of(Enumerable.Range(0, size).Select(i => MerkleTree.LeafHash(BitConverter.GetBytes(i))));
        var sparse = store.Sparse();

        foreach (var index in new[] { 0, 1, 255, 256, 65_535, 65_536, 69_999 })
        {
            var all = await MerkleProof.InclusionAsync(index, size, store.ReadAsync);
            var rebuilt = await MerkleProof.InclusionAsync(index, size, sparse.ReadAsync);
            Assert.Equal(all, rebuilt);
            Assert.True(MerkleProof.VerifyInclusion(index, size, MerkleTree.LeafHash(BitConverter.GetBytes(index)), rebuilt, store.Range.Root()));
        }
    }

    [Fact]
    public async Task A_node_that_storage_lost_is_a_failure_and_not_a_wrong_proof()
    {
        var sparse = NodeStore.Of(Leaves).Sparse();

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await sparse.ReadAsync(5, 9));
    }

    private static byte[] NaiveRoot(ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length <= 1)
            return leaves.IsEmpty ? MerkleTree.EmptyRoot.ToArray() : leaves[0];

        var split = SplitOf(leaves.Length);
        return MerkleTree.NodeHash(NaiveRoot(leaves[..split]), NaiveRoot(leaves[split..]));
    }

    private static List<byte[]> NaivePath(int index, ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length == 1)
            return [];

        var split = SplitOf(leaves.Length);
        return index < split
            ? [.. NaivePath(index, leaves[..split]), NaiveRoot(leaves[split..])]
            : [.. NaivePath(index - split, leaves[split..]), NaiveRoot(leaves[..split])];
    }

    private static List<byte[]> NaiveSubproof(int first, ReadOnlySpan<byte[]> leaves, bool whole)
    {
        if (first == leaves.Length)
            return whole ? [] : [NaiveRoot(leaves)];

        var split = SplitOf(leaves.Length);
        return first <= split
            ? [.. NaiveSubproof(first, leaves[..split], whole), NaiveRoot(leaves[split..])]
            : [.. NaiveSubproof(first - split, leaves[split..], whole: false), NaiveRoot(leaves[..split])];
    }

    private static string Hex(IEnumerable<byte[]> proof) => string.Join(' ', proof.Select(Convert.ToHexStringLower));

    private static int SplitOf(int count)
    {
        var split = 1;
        while (split * 2 < count)
            split *= 2;
        return split;
    }

    private static byte[] Changed(byte[] hash, int seed)
    {
        var changed = (byte[])hash.Clone();
        changed[(seed & 0xFFFF) % 32] ^= (byte)(1 << (seed & 7));
        return changed;
    }
}
