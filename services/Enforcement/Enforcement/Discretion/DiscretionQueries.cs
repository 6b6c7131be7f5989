using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Discretion;

/// <summary>Reads benchmarks, and what a case's benchmark and like cases say.</summary>
internal sealed class DiscretionQueries(EnforcementDbContext db)
{
    private const int LargestPage = 200;
    private const int YearsOfLikeCases = 3;

    // More would not move the picture, and are not read.
    private const int MostLikeCases = 300;

    public async Task<ListDiscretionBenchmarksReply> ListAsync(ListDiscretionBenchmarksRequest request, string street, CancellationToken cancellation)
    {
        var benchmarks = db.Benchmarks.AsNoTracking().Where(known => known.Street == street);
        if (WireTime.Day(request.On) is { } on) benchmarks = benchmarks.Where(known => known.ValidFrom <= on && (known.ValidTo == null || known.ValidTo >= on));
        if (request.Text.Length > 0) benchmarks = benchmarks.Where(known => known.Code.Contains(request.Text) || known.Document.Contains(request.Text));
        var size = Math.Clamp(request.Size, 1, LargestPage);
        var total = await benchmarks.CountAsync(cancellation);
        var page = await benchmarks.OrderBy(known => known.Code).ThenBy(known => known.ValidFrom)
            .Skip((Math.Max(request.Page, 1) - 1) * size).Take(size).ToListAsync(cancellation);
        return new ListDiscretionBenchmarksReply { Total = total, Items = { page.Select(View) } };
    }

    /// <summary>Null when there is no such case.</summary>
    public async Task<CaseDiscretionView?> OfCaseAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var caseId)) return null;
        if (await db.Cases.AsNoTracking().InStreet(reader.Street, caseId, cancellation) is not { } found) return null;
        var benchmark = await db.Benchmarks.AsNoTracking().InForce(reader.Street, found.ViolationCode, found.FiledOn, cancellation);
        return new CaseDiscretionView
        {
            Benchmark = benchmark is null ? null : View(benchmark),
            Assessment = found.Discretion is not { } assessed ? null : new AssessmentView
            {
                Tier = assessed.Tier,
                Points = assessed.Points,
                LowestFineFen = assessed.LowestFineFen,
                HighestFineFen = assessed.HighestFineFen,
                AssessedOn = WireTime.Day(assessed.AssessedOn),
                AssessedBy = assessed.AssessedBy.ToString(),
                Note = assessed.Note,
                Factors = { assessed.Factors.Select(Factor) },
            },
            Departure = found.Discretion?.Departure is not { } departure ? null : new DepartureView
            {
                FineFen = departure.FineFen,
                Reason = departure.Reason,
                ApprovedOn = WireTime.Day(departure.ApprovedOn),
                ApprovedBy = departure.ApprovedBy.ToString(),
            },
            LikeCases = await LikeAsync(found, cancellation),
        };
    }

    public async Task<EqualityTableView> EqualityAsync(int year, string street, CancellationToken cancellation)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        // A withdrawn decision has no kinds imposed any more.
        var decided = await db.Cases.AsNoTracking()
            .Where(known => known.Street == street && known.DecidedOn >= first && known.DecidedOn <= last
                && known.Outcome == Cases.CaseOutcome.Penalize && known.ImposedKinds != "" && known.IsPublishable)
            .OrderBy(known => known.DecidedOn).ThenBy(known => known.Id)
            .Select(known => new { known.ViolationCode, known.Cause, known.Track, known.Decision, known.Discretion, known.IsSynthetic })
            .ToListAsync(cancellation);
        var rows = EqualityTable.Of(decided.Select(known => new EqualPenalty(
            known.ViolationCode, known.Cause, known.Track, known.Discretion?.Tier ?? "", known.Decision!.Penalty.FineFen,
            known.Decision.Penalty.FineFen > 0 && known.Discretion?.Allows(known.Decision.Penalty.FineFen) == false)));
        return new EqualityTableView
        {
            Year = year,
            Penalties = decided.Count,
            FewestFines = EqualityTable.FewestFines,
            IsSynthetic = decided.Any(known => known.IsSynthetic),
            Rows = { rows.Select(View) },
        };
    }

    private static Wire.EqualityRow View(EqualityRow row) => new()
    {
        Code = row.Code,
        Cause = row.Cause,
        Track = (Wire.CaseTrack)((int)row.Track + 1),
        Tier = row.Tier,
        Penalties = row.Penalties,
        Fines = row.Fines,
        LowestFineFen = row.Spread?.LowestFen ?? 0,
        MedianFineFen = row.Spread?.MedianFen ?? 0,
        HighestFineFen = row.Spread?.HighestFen ?? 0,
        Departures = row.Departures,
    };

    private async Task<LikeCasesView> LikeAsync(PenaltyCase subject, CancellationToken cancellation)
    {
        var until = subject.DecidedOn ?? DateOnly.MaxValue;
        var since = subject.FiledOn.AddYears(-YearsOfLikeCases);
        var like = await db.Cases.AsNoTracking()
            .Where(known => known.Street == subject.Street && known.ViolationCode == subject.ViolationCode && known.Id != subject.Id
                && known.Track == subject.Track && known.Outcome == Cases.CaseOutcome.Penalize && known.ImposedKinds != ""
                && known.DecidedOn >= since && known.DecidedOn <= until)
            .OrderByDescending(known => known.DecidedOn).ThenBy(known => known.Id)
            .Take(MostLikeCases)
            .Select(known => new { known.Decision, known.Discretion })
            .ToListAsync(cancellation);
        var fines = like.Select(known => known.Decision!.Penalty.FineFen).ToList();
        var same = like.Where(known => known.Discretion is { } assessed && assessed.Tier == subject.Discretion?.Tier)
            .Select(known => known.Decision!.Penalty.FineFen).ToList();
        var spread = FineSpread.Of(fines);
        return new LikeCasesView
        {
            Count = fines.Count,
            LowestFineFen = spread?.LowestFen ?? 0,
            MedianFineFen = spread?.MedianFen ?? 0,
            HighestFineFen = spread?.HighestFen ?? 0,
            SameTier = same.Count,
            SameTierMedianFineFen = FineSpread.Of(same)?.MedianFen ?? 0,
        };
    }

    private static DiscretionBenchmarkView View(DiscretionBenchmark shown) => new()
    {
        Id = shown.Id.ToString(),
        Code = shown.Code,
        Document = shown.Document,
        ValidFrom = WireTime.Day(shown.ValidFrom),
        ValidTo = WireTime.Day(shown.ValidTo),
        Tiers =
        {
            shown.Tiers.Select(tier => new Wire.BenchmarkTier
            {
                Name = tier.Name,
                LowestFineFen = tier.LowestFineFen,
                HighestFineFen = tier.HighestFineFen,
                FromPoints = tier.FromPoints,
            })
        },
        Factors = { shown.Factors.Select(Factor) },
    };

    private static Wire.BenchmarkFactor Factor(BenchmarkFactor factor) => new() { Text = factor.Text, Points = factor.Points };
}

internal static class BenchmarksInForce
{
    /// <summary>The benchmark for a violation on a day, or null.</summary>
    public static Task<DiscretionBenchmark?> InForce(
        this IQueryable<DiscretionBenchmark> benchmarks, string street, string code, DateOnly day, CancellationToken cancellation) =>
        benchmarks.FirstOrDefaultAsync(
            known => known.Street == street && known.Code == code && known.ValidFrom <= day && (known.ValidTo == null || known.ValidTo >= day), cancellation);
}
