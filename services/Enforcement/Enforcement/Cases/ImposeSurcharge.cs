using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Adds the daily surcharge to a fine that is late (加处罚款).</summary>
internal sealed record ImposeSurcharge(Guid CaseId, string Reason);

internal sealed class ImposeSurchargeHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(ImposeSurcharge command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.ImposeSurcharge(command, setting.Calendar, act), cancellation);
}
