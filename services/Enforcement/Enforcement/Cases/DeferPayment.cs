using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Approves a deferred payment or one by instalments (延期、分期缴纳罚款).</summary>
internal sealed record DeferPayment(
    Guid CaseId, DateOnly AppliedOn, DateOnly Until, IReadOnlyList<Instalment> Instalments, string Reason, CasePaper Paper);

internal sealed class DeferPaymentHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(DeferPayment command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.DeferPayment(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
