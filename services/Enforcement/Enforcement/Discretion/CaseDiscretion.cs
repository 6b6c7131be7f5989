namespace Enforcement.Discretion;

/// <summary>How a benchmark was used on a case: the factors that it has, the tier they lead to, and a departure that was approved.</summary>
internal sealed record CaseDiscretion(
    Guid BenchmarkId, DateOnly AssessedOn, Guid AssessedBy, IReadOnlyList<BenchmarkFactor> Factors, int Points, string Tier, long LowestFineFen,
    long HighestFineFen, string Note)
{
    public DiscretionDeparture? Departure { get; init; }

    public bool Allows(long fineFen) => fineFen >= LowestFineFen && fineFen <= HighestFineFen;
}

/// <summary>The second signature on a fine outside the tier, for this one amount in fen.</summary>
internal sealed record DiscretionDeparture(long FineFen, string Reason, DateOnly ApprovedOn, Guid ApprovedBy);
