using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Discretion;

/// <summary>Sets the last day of a benchmark.</summary>
internal sealed record EndDiscretionBenchmark(Guid Id, DateOnly ValidTo);

internal sealed class EndDiscretionBenchmarkHandler(EnforcementDbContext db)
{
    public async Task<Result<BenchmarkKept>> HandleAsync(EndDiscretionBenchmark command, Act act, CancellationToken cancellation)
    {
        var found = await db.Benchmarks.FirstOrDefaultAsync(known => known.Street == act.Street && known.Id == command.Id, cancellation);
        if (found is null) return DiscretionErrors.NotFound;
        var done = found.End(command.ValidTo, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new BenchmarkKept(found.Id), cancellation);
    }
}
