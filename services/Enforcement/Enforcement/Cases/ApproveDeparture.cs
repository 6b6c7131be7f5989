using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Approves one fine outside the benchmark's tier (偏离裁量基准).</summary>
internal sealed record ApproveDeparture(Guid CaseId, long FineFen, string Reason);

internal sealed class ApproveDepartureHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(ApproveDeparture command, Act act, CancellationToken cancellation)
    {
        var violation = await db.ViolationOfCaseAsync(act.Street, command.CaseId, cancellation);
        return await db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.ApproveDeparture(command, setting.Calendar, act, violation), cancellation);
    }
}
