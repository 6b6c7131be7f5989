using Enforcement.Cases;

namespace Enforcement.Discretion;

/// <summary>One penalty as the table of a year counts it; the fine in fen, 0 where another kind was imposed.</summary>
internal sealed record EqualPenalty(string Code, string Cause, CaseTrack Track, string Tier, long FineFen, bool Departs);

/// <summary>
/// Penalties for the same violation by the same procedure in the same tier. The amounts are null while the fines are fewer than
/// <see cref="EqualityTable.FewestFines"/>.
/// </summary>
internal sealed record EqualityRow(
    string Code, string Cause, CaseTrack Track, string Tier, int Penalties, int Fines, FineSpread? Spread, int Departures);

/// <summary>In fen. The median of an even number is the lower of the two in the middle: a fine that was really imposed.</summary>
internal sealed record FineSpread(long LowestFen, long MedianFen, long HighestFen)
{
    /// <summary>Null of none.</summary>
    public static FineSpread? Of(IEnumerable<long> fines)
    {
        var ordered = fines.Order().ToList();
        return ordered.Count == 0 ? null : new FineSpread(ordered[0], ordered[(ordered.Count - 1) / 2], ordered[^1]);
    }
}

/// <summary>
/// What like violations came to in a year, for the public to compare: that similar facts are treated alike is the aim of a benchmark
/// (行政处罚法 arts. 5 and 34).
/// </summary>
internal static class EqualityTable
{
    /// <summary>Of fewer fines an amount would tell what a published decision on a person leaves out (PUB-05).</summary>
    public const int FewestFines = 3;

    /// <summary>By code, procedure and lowest fine; tiers without amounts stand last, by name.</summary>
    public static IReadOnlyList<EqualityRow> Of(IEnumerable<EqualPenalty> penalties) =>
    [
        .. penalties.GroupBy(penalty => (penalty.Code, penalty.Track, penalty.Tier)).Select(Row)
            .OrderBy(row => row.Code, StringComparer.Ordinal).ThenBy(row => row.Track)
            .ThenBy(row => row.Spread?.LowestFen ?? long.MaxValue).ThenBy(row => row.Tier, StringComparer.Ordinal),
    ];

    private static EqualityRow Row(IGrouping<(string Code, CaseTrack Track, string Tier), EqualPenalty> like)
    {
        var fines = like.Select(penalty => penalty.FineFen).Where(fen => fen > 0).ToList();
        var spread = fines.Count < FewestFines ? null : FineSpread.Of(fines);
        return new EqualityRow(
            like.Key.Code, like.Last().Cause, like.Key.Track, like.Key.Tier, like.Count(), fines.Count, spread, like.Count(penalty => penalty.Departs));
    }
}
