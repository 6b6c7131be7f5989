using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Raises the recusal of an officer, by the officer or by the party (回避).</summary>
internal sealed record RequestRecusal(Guid CaseId, Guid OfficerId, RecusalOrigin Origin, DateOnly RaisedOn, string Reason);

internal sealed class RequestRecusalHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(RequestRecusal command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.RequestRecusal(command, setting.Calendar, act), cancellation);
}
