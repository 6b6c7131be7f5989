using Enforcement.Discretion;
using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Uses the benchmark on a case (裁量档次): the numbers of the factors that it has, and how they are proved.</summary>
internal sealed record AssessDiscretion(Guid CaseId, IReadOnlyList<int> Factors, string Note);

internal sealed class AssessDiscretionHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(AssessDiscretion command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var benchmark = await db.Benchmarks.InForce(act.Street, found.ViolationCode, found.FiledOn, cancellation);
        var done = found.AssessDiscretion(command, benchmark, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
