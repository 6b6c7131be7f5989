using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Configuration;
using Platform.Law.Results;

namespace Enforcement.Inspections;

/// <summary>Plans one visit of several units to an enterprise.</summary>
internal sealed record PlanInspection(
    string CompanyName, string CreditCode, string CompanyAddress, DateOnly PlannedOn, InspectionGround Ground, string GroundNote,
    Guid FirstOfficerId, Guid SecondOfficerId, IReadOnlyList<(string Unit, string Matter)> Matters, bool IsSynthetic);

internal sealed class PlanInspectionHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(PlanInspection command, Act act, CancellationToken cancellation)
    {
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        // Two plans made at the same moment would both count the visits before them: those that count wait at the enterprise's counter of the year.
        return command.Ground == InspectionGround.Plan
            ? await db.NumberedAsync(act.Street, InspectionCap.Series(command.CreditCode, command.PlannedOn.Year), _ => PlanAsync(), cancellation)
            : await PlanAsync();

        async Task<Result<RecordKept>> PlanAsync()
        {
            var counted = await db.CountedInYearAsync(act.Street, command.CreditCode, command.PlannedOn.Year, cancellation);
            return await db.KeepAsync(JointInspection.Plan(command, counted, InspectionCap.Of(setting.Local, command.PlannedOn), act), cancellation);
        }
    }
}

/// <summary>How often an enterprise may be inspected by plan in a calendar year (INS-01); a local value, published beforehand.</summary>
internal static class InspectionCap
{
    /// <summary>Key of the local value.</summary>
    public const string Key = "enforcement.inspection.yearly_cap";

    private const int Usual = 2;

    /// <summary>The counter at which plans for one enterprise and year wait for each other.</summary>
    public static NumberSeries Series(string creditCode, int year) => new($"inspection-{creditCode}", year, Prefix: "");

    public static int Of(LocalConfiguration local, DateOnly day) => (int)local.Number(Key, day, Usual);

    /// <summary>How many inspections of the enterprise count towards the cap of the year: those by plan that were not cancelled.</summary>
    public static Task<int> CountedInYearAsync(this EnforcementDbContext db, string street, string creditCode, int year, CancellationToken cancellation) =>
        db.Set<JointInspection>().AsNoTracking().CountAsync(
            known => known.Street == street && known.CreditCode == creditCode && known.Year == year
                && known.Ground == InspectionGround.Plan && known.Status != InspectionStatus.Cancelled,
            cancellation);
}
