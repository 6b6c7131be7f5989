using Microsoft.EntityFrameworkCore;
using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Committee;

/// <summary>Enters the committee.</summary>
internal sealed record EstablishCommittee(string Name, string OfficeName, DateOnly EstablishedOn, string DocumentNumber, bool IsSynthetic);

/// <summary>The committee.</summary>
internal sealed record CommitteeKept(Guid Id);

internal sealed class EstablishCommitteeHandler(OrganizationDbContext db)
{
    public async Task<Result<CommitteeKept>> HandleAsync(EstablishCommittee command, Act act, CancellationToken cancellation)
    {
        if (await db.Committees.Of(act).AnyAsync(known => known.Name == command.Name, cancellation)) return CommitteeErrors.NameTaken;
        var committee = LawGovernanceCommittee.Establish(command, act);
        db.Committees.Add(committee);
        return await db.CommitAsync(new CommitteeKept(committee.Id), cancellation);
    }
}
