using Enforcement.Cases;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.PartyCases;

/// <summary>Gives the case another query code (查询码), because the paper with it was lost or came into other hands, or the case has none.</summary>
internal sealed record IssueQueryCode(Guid CaseId, string Reason);

internal sealed class IssueQueryCodeHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(IssueQueryCode command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.IssueQueryCode(command, setting.Calendar, act), cancellation);
}
