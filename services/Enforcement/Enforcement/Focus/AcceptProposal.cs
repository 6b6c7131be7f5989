using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Focus;

/// <summary>Takes a proposal as it is.</summary>
internal sealed record AcceptProposal(Guid Id);

internal sealed class AcceptProposalHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(AcceptProposal command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<FocusProposal>(command.Id, act, BureauErrors.NotFound, proposal => proposal.Accept(act), cancellation);
}
