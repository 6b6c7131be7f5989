using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The party asks for a hearing within its five working days (要求听证).</summary>
internal sealed record RequestHearing(Guid CaseId, DateOnly RequestedOn, HearingRequestForm Form, string Applicant, string Reason);

internal sealed class RequestHearingHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(RequestHearing command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.RequestHearing(command, setting.Calendar, act), cancellation);
}
