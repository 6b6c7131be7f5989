using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Two officers seal or seize what was approved (实施查封、扣押); number 0 takes the only approval that is not carried out.</summary>
internal sealed record ImposeMeasure(Guid CaseId, int Number, MeasureScene Scene);

internal sealed class ImposeMeasureHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(ImposeMeasure command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var scene = command.Scene;
        var certified = await db.Certificates.HoldersOn(scene.ImposedOn, [scene.FirstOfficerId, scene.SecondOfficerId], cancellation);
        var done = found.ImposeMeasure(command, certified.Contains, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
