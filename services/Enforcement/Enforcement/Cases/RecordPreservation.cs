using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Two officers list what is preserved (先行登记保存清单); number 0 takes the only approval without a list.</summary>
internal sealed record RecordPreservation(
    Guid CaseId, int Number, DateOnly TakenOn, Guid FirstOfficerId, Guid SecondOfficerId, IReadOnlyList<PreservedGoods> Goods, string KeptPlace,
    CasePaper Paper)
{
    public IEnumerable<Refusal> Lacking() => Goods.Count == 0 ? [CaseErrors.GoodsMissing] : [];
}

internal sealed class RecordPreservationHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(RecordPreservation command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var certified = await db.Certificates.HoldersOn(command.TakenOn, [command.FirstOfficerId, command.SecondOfficerId], cancellation);
        var done = found.RecordPreservation(command, certified.Contains, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
