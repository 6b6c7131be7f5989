using Organization.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Committee;

/// <summary>The committee for the rule of law in the sub-district (全面依法治街委员会), its office and its dated members.</summary>
internal sealed class LawGovernanceCommittee : Aggregate
{
    private LawGovernanceCommittee()
    {
    }

    private LawGovernanceCommittee(Guid id, string street)
        : base(id, street)
    {
    }

    public string Name { get; private set; } = "";

    public string OfficeName { get; private set; } = "";

    public DateOnly EstablishedOn { get; private set; }

    public string DocumentNumber { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    /// <summary>Every membership there has been, in the order of entry.</summary>
    public IReadOnlyList<Membership> Memberships { get; private set; } = [];

    public static LawGovernanceCommittee Establish(EstablishCommittee command, Act act)
    {
        var committee = new LawGovernanceCommittee(act.NewId(), act.Street)
        {
            Name = command.Name,
            OfficeName = command.OfficeName,
            EstablishedOn = command.EstablishedOn,
            DocumentNumber = command.DocumentNumber,
            IsSynthetic = command.IsSynthetic,
        };
        committee.Record(
            nameof(CommitteeEstablished), act,
            new CommitteeEstablished(
                committee.Id, committee.Name, committee.OfficeName, committee.EstablishedOn, committee.DocumentNumber, committee.IsSynthetic),
            "TRN-11");
        return committee;
    }

    /// <summary>Appoints a post; returns the membership's id. Chair and office director are one at a time.</summary>
    public Result<Guid> Appoint(AppointMember command, Act act)
    {
        if (command.From < EstablishedOn) return CommitteeErrors.BeforeEstablishment(EstablishedOn);
        var lasting = Memberships.Where(known => known.Role == command.Role && known.LastsTo(command.From)).ToList();
        if (command.Role is CommitteeRole.Chair or CommitteeRole.OfficeDirector && lasting.Count > 0) return CommitteeErrors.RoleHeld;
        if (command.AccountId is { } account && lasting.Exists(known => known.AccountId == account)) return CommitteeErrors.MemberAlready;

        var member = new Membership(
            act.NewId(), command.Role, command.PostTitle, command.Unit, command.AccountId, command.IsJoint, command.From, To: null, EndReason: "",
            command.IsSynthetic);
        Memberships = [.. Memberships, member];
        Record(
            nameof(CommitteeMemberAppointed), act,
            new CommitteeMemberAppointed(
                Id, member.Id, member.Role.ToString(), member.PostTitle, member.Unit, member.IsJoint, member.From, member.IsSynthetic),
            "TRN-11");
        return member.Id;
    }

    /// <summary>Ends a membership after its last day.</summary>
    public Result<Unit> End(EndMembership command, Act act)
    {
        var member = Memberships.FirstOrDefault(known => known.Id == command.MembershipId);
        if (member is null) return CommitteeErrors.MembershipNotFound;
        if (member.To is not null) return CommitteeErrors.MembershipEnded;
        if (command.To < member.From) return CommitteeErrors.EndsBeforeBegin;
        var ended = member with { To = command.To, EndReason = command.Reason };
        Memberships = [.. Memberships.Select(known => known.Id == member.Id ? ended : known)];
        Record(
            nameof(CommitteeMembershipEnded), act,
            new CommitteeMembershipEnded(
                Id, ended.Id, ended.Role.ToString(), ended.PostTitle, ended.Unit, ended.IsJoint, ended.From, command.To, ended.EndReason,
                ended.IsSynthetic),
            "TRN-11");
        return Unit.Value;
    }

    /// <summary>Who belongs to it on a day: by role, then by first day.</summary>
    public IReadOnlyList<Membership> RosterOn(DateOnly day) =>
        [.. Memberships.Where(member => member.HoldsOn(day)).OrderBy(member => member.Role).ThenBy(member => member.From)];
}
