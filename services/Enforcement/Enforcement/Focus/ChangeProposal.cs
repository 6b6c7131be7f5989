using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Focus;

/// <summary>Takes a proposal with another focus or staffing; the reason is kept with it.</summary>
internal sealed record ChangeProposal(Guid Id, string Focus, string Staffing, string Reason);

internal sealed class ChangeProposalHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(ChangeProposal command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<FocusProposal>(command.Id, act, BureauErrors.NotFound, proposal => proposal.Change(command, act), cancellation);
}
