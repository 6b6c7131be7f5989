namespace Enforcement.Violations;

/// <summary>The fines a law allows in a case, in fen. Where no amount is named there is no limit here; where no fine is allowed both are 0.</summary>
internal sealed record FineLimit(bool IsNamed, long LowestFen, long HighestFen)
{
    public static FineLimit Unnamed { get; } = new(false, 0, 0);

    public static FineLimit NoFine { get; } = new(true, 0, 0);

    public bool AllowsNoFine => IsNamed && HighestFen == 0;

    /// <summary>Below 0 where this one is lighter: the lower highest fine, then the lower lowest; both must be named.</summary>
    public int WeightAgainst(FineLimit other) =>
        HighestFen != other.HighestFen ? HighestFen.CompareTo(other.HighestFen) : LowestFen.CompareTo(other.LowestFen);
}
