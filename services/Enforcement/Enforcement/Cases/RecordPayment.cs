using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records a payment toward the fine (缴纳罚款).</summary>
internal sealed record RecordPayment(
    Guid CaseId, DateOnly PaidOn, long AmountFen, string ReceiptNumber, bool CollectedOnTheSpot, string CollectionReason);

internal sealed class RecordPaymentHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(RecordPayment command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.RecordPayment(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
