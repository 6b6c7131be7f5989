using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Committee;

/// <summary>Ends a membership; <see cref="To"/> is its last day.</summary>
internal sealed record EndMembership(Guid CommitteeId, Guid MembershipId, DateOnly To, string Reason);

internal sealed class EndMembershipHandler(OrganizationDbContext db)
{
    public async Task<Result<MembershipKept>> HandleAsync(EndMembership command, Act act, CancellationToken cancellation)
    {
        var committee = await db.Committees.OwnAsync(command.CommitteeId, act, cancellation);
        if (committee is null) return CommitteeErrors.NotFound;
        var ended = committee.End(command, act);
        if (ended.IsRefused) return ended.Refusal;
        return await db.CommitAsync(new MembershipKept(command.MembershipId), cancellation);
    }
}
