using Enforcement.Violations;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Discretion;

/// <summary>
/// A published discretion benchmark for one violation (行政处罚法 art. 34): tiers in order of weight, chosen by the points of the factors that a case
/// has. More points never lead to a lower tier, and a higher tier never has a lower floor or ceiling, so one more aggravating factor never makes
/// the fine lighter.
/// </summary>
internal sealed class DiscretionBenchmark : Aggregate
{
    private DiscretionBenchmark()
    {
    }

    private DiscretionBenchmark(Guid id, string street)
        : base(id, street)
    {
    }

    public string Code { get; private set; } = "";

    public string Document { get; private set; } = "";

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    /// <summary>The lighter first.</summary>
    public IReadOnlyList<BenchmarkTier> Tiers { get; private set; } = [];

    /// <summary>A factor is named by its place, from 1.</summary>
    public IReadOnlyList<BenchmarkFactor> Factors { get; private set; } = [];

    /// <summary>
    /// Sets a benchmark. The tiers lie within the law of the first day by the catalogue (<paramref name="violation"/>); where it has no entry, no law
    /// of that day or no amount, within the power list's range of <paramref name="lowestFen"/> to <paramref name="highestFen"/>, the latter 0 for none.
    /// </summary>
    public static Result<DiscretionBenchmark> Set(SetDiscretionBenchmark command, long lowestFen, long highestFen, Act act, Violation? violation = null)
    {
        if (!AreOrdered(command.Tiers)) return DiscretionErrors.TiersNotOrdered;
        var law = violation?.On(command.ValidFrom);
        if (law?.WidestFine() is not { IsNamed: true } limit) (law, limit) = (null, new FineLimit(highestFen > 0, lowestFen, highestFen));
        if (limit.IsNamed && (command.Tiers[0].LowestFineFen < limit.LowestFen || command.Tiers[^1].HighestFineFen > limit.HighestFen))
            return DiscretionErrors.TiersOutsideLaw(limit, law);
        if (command.Factors.Any(factor => factor.Points == 0)) return DiscretionErrors.FactorWithoutPoints;

        var set = new DiscretionBenchmark(act.NewId(), act.Street)
        {
            Code = command.Code,
            Document = command.Document,
            ValidFrom = command.ValidFrom,
            Tiers = command.Tiers,
            Factors = command.Factors,
        };
        set.Record("DiscretionBenchmarkSet", act, happened: null, "PEN-02", "PEN-12");
        return set;
    }

    /// <summary>Sets the last day; cases filed up to it are judged by it.</summary>
    public Result<Unit> End(DateOnly validTo, Act act)
    {
        if (validTo < ValidFrom) return DiscretionErrors.EndsBeforeItBegins;
        if (ValidTo is { } ended && validTo > ended) return DiscretionErrors.Overlaps;
        ValidTo = validTo;
        Record("DiscretionBenchmarkEnded", act, happened: null, "PEN-12");
        return Unit.Value;
    }

    /// <summary>The tier that the named factors lead to. Each number stands for one factor and counts once; unknown numbers are refused.</summary>
    public Result<BenchmarkResult> Assess(IReadOnlyCollection<int> numbers)
    {
        if (numbers.Any(number => number < 1 || number > Factors.Count)) return DiscretionErrors.FactorUnknown;
        var chosen = numbers.Distinct().Order().Select(number => Factors[number - 1]).ToList();
        var points = chosen.Sum(factor => factor.Points);
        return new BenchmarkResult(points, Tiers.Skip(1).LastOrDefault(tier => points >= tier.FromPoints) ?? Tiers[0], chosen);
    }

    private static bool AreOrdered(IReadOnlyList<BenchmarkTier> tiers) =>
        tiers.All(tier => tier.LowestFineFen >= 0 && tier.LowestFineFen <= tier.HighestFineFen)
        && tiers.Zip(tiers.Skip(1)).All(pair =>
            pair.First.LowestFineFen <= pair.Second.LowestFineFen && pair.First.HighestFineFen <= pair.Second.HighestFineFen)
        && tiers.Skip(1).Zip(tiers.Skip(2)).All(pair => pair.First.FromPoints < pair.Second.FromPoints);
}
