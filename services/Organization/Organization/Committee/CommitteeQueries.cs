using Microsoft.EntityFrameworkCore;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Organization.Contracts.V1;

namespace Organization.Committee;

/// <summary>Reads committees with the roster of any day.</summary>
internal sealed class CommitteeQueries(OrganizationDbContext db)
{
    public async Task<CommitteeView?> FindAsync(GetCommitteeRequest request, Act reader, CancellationToken cancellation)
    {
        var found = await db.Committees.ReadAsync(request.Id, reader, cancellation);
        return found is null ? null : View(found, WireTime.Day(request.On) ?? reader.Day);
    }

    public async Task<ListCommitteesReply> ListAsync(ListCommitteesRequest request, Act reader, CancellationToken cancellation)
    {
        var committees = db.Committees.AsNoTracking().Of(reader);
        var total = await committees.CountAsync(cancellation);
        var page = await committees.OrderBy(known => known.EstablishedOn).ThenBy(known => known.Id)
            .Page(request.Page, request.Size).ToListAsync(cancellation);
        return new ListCommitteesReply { Total = total, Items = { page.Select(committee => View(committee, reader.Day)) } };
    }

    private static CommitteeView View(LawGovernanceCommittee committee, DateOnly day) => new()
    {
        Id = committee.Id.ToString(),
        Name = committee.Name,
        OfficeName = committee.OfficeName,
        EstablishedOn = WireTime.Day(committee.EstablishedOn),
        DocumentNumber = committee.DocumentNumber,
        IsSynthetic = committee.IsSynthetic,
        RosterOn = WireTime.Day(day),
        Roster = { committee.RosterOn(day).Select(View) },
        Memberships = { committee.Memberships.OrderBy(member => member.From).ThenBy(member => member.Role).Select(View) },
    };

    private static MembershipView View(Membership member) => new()
    {
        Id = member.Id.ToString(),
        Role = (Wire.CommitteeRole)((int)member.Role + 1),
        PostTitle = member.PostTitle,
        Unit = member.Unit,
        AccountId = member.AccountId?.ToString() ?? "",
        From = WireTime.Day(member.From),
        To = WireTime.Day(member.To),
        EndReason = member.EndReason,
        IsJoint = member.IsJoint,
        IsSynthetic = member.IsSynthetic,
    };
}
