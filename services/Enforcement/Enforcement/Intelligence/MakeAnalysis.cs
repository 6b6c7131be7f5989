using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Intelligence;

/// <summary>Makes an analysis of a period; the frequent types are counted now, from the service's own orders and cases.</summary>
internal sealed record MakeAnalysis(DateOnly PeriodFrom, DateOnly PeriodTo, string Focus, string Staffing, bool IsSynthetic);

internal sealed class MakeAnalysisHandler(EnforcementDbContext db, FrequentTypes frequent)
{
    public async Task<Result<RecordKept>> HandleAsync(MakeAnalysis command, Act act, CancellationToken cancellation)
    {
        var counted = await frequent.CountAsync(command.PeriodFrom, command.PeriodTo, act.Street, cancellation);
        return await db.KeepAsync(EnforcementAnalysis.Make(command, counted, act), cancellation);
    }
}
