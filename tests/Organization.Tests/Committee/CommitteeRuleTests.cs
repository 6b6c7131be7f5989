using Organization.Committee;
using Organization.Contracts.Events.V1;
using static Organization.Tests.Acting;

namespace Organization.Tests.Committee;

public sealed class CommitteeRuleTests
{
    [Fact]
    public void A_change_of_members_leaves_the_old_roster_and_the_new_one()
    {
        var committee = Established();
        var first = committee.Appoint(Post(CommitteeRole.OfficeDeputyDirector, "党政办公室副主任", Day(2021, 1, 1)), On(2021, 1, 1)).Done();
        committee.ClearPending();

        committee.End(new EndMembership(committee.Id, first, Day(2023, 3, 31), "岗位调整"), On(2023, 3, 30)).Done();
        var ended = committee.Announced<CommitteeMembershipEnded>();
        committee.Appoint(Post(CommitteeRole.OfficeDeputyDirector, "司法所工作人员", Day(2023, 4, 1)) with { IsJoint = true }, On(2023, 3, 30)).Done();
        var appointed = committee.Announced<CommitteeMemberAppointed>();

        Assert.Equal((Day(2021, 1, 1), Day(2023, 3, 31)), (ended.From, ended.To));
        Assert.Equal(("OfficeDeputyDirector", "司法所工作人员", true), (appointed.Role, appointed.PostTitle, appointed.IsJoint));
        Assert.Equal("党政办公室副主任", Assert.Single(committee.RosterOn(Day(2023, 3, 31))).PostTitle);
        Assert.Equal("司法所工作人员", Assert.Single(committee.RosterOn(Day(2023, 4, 1))).PostTitle);
    }

    [Fact]
    public void A_second_chair_in_the_same_time_is_refused()
    {
        var committee = Established();
        committee.Appoint(Post(CommitteeRole.Chair, "党工委书记", Day(2021, 1, 1)), On(2021, 1, 1)).Done();
        var refused = committee.Appoint(Post(CommitteeRole.Chair, "党工委书记", Day(2023, 1, 1)), On(2023, 1, 1));
        Assert.Equal(("TRN-11", "organization.role_held"), (refused.Refusal.RuleId, refused.Refusal.Code));
    }

    [Fact]
    public void A_chair_is_followed_by_another_from_the_next_day()
    {
        var committee = Established();
        var first = committee.Appoint(Post(CommitteeRole.Chair, "党工委书记", Day(2021, 1, 1)), On(2021, 1, 1)).Done();
        committee.End(new EndMembership(committee.Id, first, Day(2022, 12, 31), "岗位调整"), On(2022, 12, 31)).Done();
        Assert.False(committee.Appoint(Post(CommitteeRole.Chair, "党工委书记", Day(2023, 1, 1)), On(2023, 1, 1)).IsRefused);
        Assert.Single(committee.RosterOn(Day(2023, 1, 1)));
    }

    [Fact]
    public void The_same_account_twice_in_one_role_is_refused()
    {
        var committee = Established();
        var member = Post(CommitteeRole.Member, "财政办公室主任", Day(2021, 1, 1)) with { AccountId = OrganizationApp.Account(8) };
        committee.Appoint(member, On(2021, 1, 1)).Done();
        Assert.Equal("TRN-11", committee.Appoint(member, On(2021, 1, 1)).Refusal.RuleId);
    }

    [Fact]
    public void A_membership_before_the_committee_is_refused()
    {
        var refused = Established().Appoint(Post(CommitteeRole.Member, "财政办公室主任", Day(2020, 12, 31)), On(2021, 1, 1));
        Assert.Equal(("TRN-11", "organization.before_establishment"), (refused.Refusal.RuleId, refused.Refusal.Code));
    }

    [Fact]
    public void A_membership_ends_once_and_not_before_it_began()
    {
        var committee = Established();
        var id = committee.Appoint(Post(CommitteeRole.Member, "财政办公室主任", Day(2021, 5, 1)), On(2021, 5, 1)).Done();
        Assert.Equal(
            "organization.membership_ends_before_begin",
            committee.End(new EndMembership(committee.Id, id, Day(2021, 4, 30), "岗位调整"), On(2021, 5, 1)).Refusal.Code);
        committee.End(new EndMembership(committee.Id, id, Day(2021, 5, 1), "岗位调整"), On(2021, 5, 1)).Done();
        Assert.Equal(
            "organization.membership_ended",
            committee.End(new EndMembership(committee.Id, id, Day(2021, 6, 1), "岗位调整"), On(2021, 6, 1)).Refusal.Code);
    }

    private static LawGovernanceCommittee Established()
    {
        var committee = LawGovernanceCommittee.Establish(
            new EstablishCommittee("全面依法治街委员会", "委员会办公室", Day(2021, 1, 1), "", IsSynthetic: true), On(2021, 1, 1));
        committee.ClearPending();
        return committee;
    }

    private static AppointMember Post(CommitteeRole role, string title, DateOnly from) =>
        new(Guid.Empty, role, title, "街道", AccountId: null, from, IsJoint: false, IsSynthetic: true);
}
