using BenchmarkDotNet.Attributes;
using Platform.Journal;

namespace Platform.Benchmarks;

/// <summary>What proving costs: the leaf of an entry of forty fields, and a tree of ten thousand leaves.</summary>
public class JournalBenchmarks
{
    private const int Fields = 40;
    private const int Leaves = 10_000;
    private byte[] _leaf = [];

    [GlobalSetup]
    public void Prepare() => _leaf = CommitAndHash();

    /// <summary>Forty commitments with salts, and the leaf over them.</summary>
    [Benchmark]
    public byte[] CommitAndHash() =>
        JournalLeaf.Hash(Enumerable.Range(0, Fields).Select(i => JournalField.Commit($"field{i}", FieldValue.Of("东城街道综合执法局立案审批表"))).ToList());

    /// <summary>The root over ten thousand leaves, as the verifier computes it.</summary>
    [Benchmark]
    public byte[] Root()
    {
        var range = new CompactRange();
        for (var i = 0; i < Leaves; i++) range.Append(_leaf);
        return range.Root();
    }
}
