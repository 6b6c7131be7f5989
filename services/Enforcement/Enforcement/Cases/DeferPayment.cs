using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Approves a deferred payment or one by instalments (延期、分期缴纳罚款).</summary>
internal sealed record DeferPayment(
    Guid CaseId, DateOnly AppliedOn, DateOnly Until, IReadOnlyList<Instalment> Instalments, string Reason, CasePaper Paper);

internal sealed class DeferPaymentHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(DeferPayment command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.DeferPayment(command, setting.Calendar, act), cancellation);
}
