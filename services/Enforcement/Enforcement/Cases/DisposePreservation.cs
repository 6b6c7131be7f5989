using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The head decides about preserved goods (先行登记保存的处理); number 0 takes the only open one.</summary>
internal sealed record DisposePreservation(Guid CaseId, int Number, PreservationMeasure Measure, DateOnly DecidedOn, string Account);

internal sealed class DisposePreservationHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(DisposePreservation command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.DisposePreservation(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
