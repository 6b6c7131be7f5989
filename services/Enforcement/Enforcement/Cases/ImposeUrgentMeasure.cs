using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Two officers seal or seize at once what cannot wait (紧急情况当场实施).</summary>
internal sealed record ImposeUrgentMeasure(Guid CaseId, MeasureKind Kind, MeasureBasis BasisRank, string Basis, string Reason, MeasureScene Scene);

internal sealed class ImposeUrgentMeasureHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(ImposeUrgentMeasure command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var scene = command.Scene;
        var certified = await db.Certificates.HoldersOn(scene.ImposedOn, [scene.FirstOfficerId, scene.SecondOfficerId], cancellation);
        var done = found.ImposeUrgentMeasure(command, certified.Contains, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
