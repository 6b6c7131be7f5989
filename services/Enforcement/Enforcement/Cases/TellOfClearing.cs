using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Tells a party that was not there what was cleared (事后通知).</summary>
internal sealed record TellOfClearing(Guid CaseId, int Number, DateOnly ToldOn, ServiceMethod Method, string Account);

internal sealed class TellOfClearingHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(TellOfClearing command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.TellOfClearing(command, setting.Calendar, act), cancellation);
}
