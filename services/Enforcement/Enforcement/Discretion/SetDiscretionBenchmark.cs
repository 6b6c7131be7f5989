using Enforcement.Cases;
using Enforcement.Persistence;
using Enforcement.Powers;
using Enforcement.Violations;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Discretion;

/// <summary>Sets a discretion benchmark (裁量基准) for a violation of the power list.</summary>
internal sealed record SetDiscretionBenchmark(
    string Code, string Document, DateOnly ValidFrom, IReadOnlyList<BenchmarkTier> Tiers, IReadOnlyList<BenchmarkFactor> Factors);

/// <summary>The benchmark that was set or ended.</summary>
internal sealed record BenchmarkKept(Guid Id);

internal sealed class SetDiscretionBenchmarkHandler(EnforcementDbContext db)
{
    public async Task<Result<BenchmarkKept>> HandleAsync(SetDiscretionBenchmark command, Act act, CancellationToken cancellation)
    {
        if (await db.PowerItems.InForce(act.Street, command.Code, command.ValidFrom, cancellation) is not { } power) return CaseErrors.PowerNotHeld(command.Code);
        var overlaps = await db.Benchmarks.AnyAsync(
            known => known.Street == act.Street && known.Code == command.Code && (known.ValidTo == null || known.ValidTo >= command.ValidFrom), cancellation);
        if (overlaps) return DiscretionErrors.Overlaps;
        var violation = await db.Violations.OfCodeAsync(act.Street, command.Code, cancellation);
        var set = DiscretionBenchmark.Set(command, power.LowestFineFen, power.HighestFineFen, act, violation);
        if (set.IsRefused) return set.Refusal;
        db.Benchmarks.Add(set.Value);
        return await db.CommitAsync(new BenchmarkKept(set.Value.Id), cancellation);
    }
}
