using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Agrees with the party on how the decision is performed (执行协议).</summary>
internal sealed record AgreeOnExecution(
    Guid CaseId, DateOnly AgreedOn, IReadOnlyList<Instalment> Instalments, long WaivedFen, string Remedied, bool HarmsNobody, CasePaper Paper);

internal sealed class AgreeOnExecutionHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(AgreeOnExecution command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.AgreeOnExecution(command, setting.Calendar, act), cancellation);
}
