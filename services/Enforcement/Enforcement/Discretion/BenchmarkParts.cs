namespace Enforcement.Discretion;

/// <summary>A tier of a benchmark: its name, the fines it allows in fen, and from how many points on it holds.</summary>
internal sealed record BenchmarkTier(string Name, long LowestFineFen, long HighestFineFen, int FromPoints);

/// <summary>A circumstance that counts: above 0 points it aggravates, below 0 it mitigates.</summary>
internal sealed record BenchmarkFactor(string Text, int Points);

/// <summary>What the factors of a case come to.</summary>
internal sealed record BenchmarkResult(int Points, BenchmarkTier Tier, IReadOnlyList<BenchmarkFactor> Factors);
