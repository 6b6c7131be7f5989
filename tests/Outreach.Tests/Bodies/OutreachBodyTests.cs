using Outreach.Bodies;
using Outreach.Contracts.Events.V1;
using Platform.Law.Results;

namespace Outreach.Tests.Bodies;

public sealed class OutreachBodyTests
{
    private static readonly OutreachBody s_committee = Add(BodyLevel.SubdistrictCommittee, null).Value;
    private static readonly OutreachBody s_branch = Add(BodyLevel.VillageBranch, s_committee).Value;

    [Fact]
    public void Three_levels_stand_one_below_the_other()
    {
        var village = Add(BodyLevel.VillageOrganization, s_branch).Value;
        Assert.Equal(s_branch.Id, village.ParentId);
        Assert.Equal("VillageOrganization", Assert.IsType<OutreachBodyAdded>(village.Pending[0].Happened).Level);
    }

    [Theory]
    [InlineData("SubdistrictCommittee", "VillageBranch")]
    [InlineData("SubdistrictCommittee", "SubdistrictCommittee")]
    [InlineData("VillageBranch", "")]
    [InlineData("VillageBranch", "VillageBranch")]
    [InlineData("VillageOrganization", "")]
    [InlineData("VillageOrganization", "SubdistrictCommittee")]
    public void A_parent_of_the_wrong_level_is_refused(string level, string parentLevel)
    {
        var parent = parentLevel switch { "" => null, "SubdistrictCommittee" => s_committee, _ => s_branch };
        Assert.Equal("outreach.parent_level_wrong", Add(Enum.Parse<BodyLevel>(level), parent).Refusal.Code);
    }

    [Fact]
    public void A_parent_that_has_ended_takes_no_new_body()
    {
        var branch = Add(BodyLevel.VillageBranch, s_committee).Value;
        Assert.Equal("outreach.children_remain", End(branch, hasChildren: true).Refusal.Code);
        Assert.False(End(branch, hasChildren: false).IsRefused);
        Assert.Equal("outreach.body_ended", End(branch, hasChildren: false).Refusal.Code);
        Assert.Equal("outreach.parent_not_in_force", Add(BodyLevel.VillageOrganization, branch, Acts.Day(7, 1)).Refusal.Code);
        Assert.True(branch.IsInForce(Acts.Day(6, 30)));
        Assert.False(branch.IsInForce(Acts.Day(7, 1)));
    }

    private static Result<Unit> End(OutreachBody body, bool hasChildren) =>
        body.End(new EndBody(body.Id, Acts.Day(6, 30), "合并"), hasChildren, Acts.Office);

    private static Result<OutreachBody> Add(BodyLevel level, OutreachBody? parent, DateOnly? from = null) =>
        OutreachBody.Add(new AddBody(level, "某组织", parent?.Id, from ?? Acts.Day(1, 1), true), parent, Acts.Office);
}
