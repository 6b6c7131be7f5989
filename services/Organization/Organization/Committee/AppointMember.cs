using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Committee;

/// <summary>Appoints a post to the committee or to its office.</summary>
internal sealed record AppointMember(
    Guid CommitteeId, CommitteeRole Role, string PostTitle, string Unit, Guid? AccountId, DateOnly From, bool IsJoint, bool IsSynthetic);

/// <summary>The membership.</summary>
internal sealed record MembershipKept(Guid Id);

internal sealed class AppointMemberHandler(OrganizationDbContext db)
{
    public async Task<Result<MembershipKept>> HandleAsync(AppointMember command, Act act, CancellationToken cancellation)
    {
        var committee = await db.Committees.OwnAsync(command.CommitteeId, act, cancellation);
        if (committee is null) return CommitteeErrors.NotFound;
        var appointed = committee.Appoint(command, act);
        if (appointed.IsRefused) return appointed.Refusal;
        return await db.CommitAsync(new MembershipKept(appointed.Value), cancellation);
    }
}
