using CsCheck;
using Enforcement.Teams;
using Enforcement.WorkOrders;
using static Enforcement.Tests.Bureau.BureauDays;

namespace Enforcement.Tests.Bureau;

public sealed class TeamTests
{
    private static readonly Place s_scene = new(121_100_000, 31_500_000);

    [Fact]
    public void Free_teams_come_first_and_each_part_by_distance() =>
        Gen.Select(Gen.Bool, Gen.Int[-40_000, 40_000], Gen.Int[-40_000, 40_000], (free, east, north) => (free, east, north)).List[0, 12].Sample(drawn =>
        {
            var teams = drawn.Select((team, index) => new TeamPlace(
                $"{index:00}队", new Place(s_scene.Longitude + team.east, s_scene.Latitude + team.north), null, team.free ? null : Guid.CreateVersion7())).ToList();
            var nearest = TeamPlace.Nearest(teams, s_scene);
            var pairs = nearest.Zip(nearest.Skip(1));
            return nearest.Count == teams.Count && pairs.All(pair =>
                pair.First.Team.IsFree == pair.Second.Team.IsFree ? pair.First.Metres <= pair.Second.Metres : pair.First.Team.IsFree);
        });

    [Fact]
    public void A_team_without_a_place_stands_behind_those_with_one()
    {
        var nearest = TeamPlace.Nearest([new TeamPlace("甲", new Place(0, 0), null, null), new TeamPlace("乙", new Place(121_101_000, 31_500_000), null, null)], s_scene);
        Assert.Equal([("乙", 94L), ("甲", null)], nearest.Select(pair => (pair.Team.Team, pair.Metres)));
    }

    [Fact]
    public void A_name_is_not_given_twice_and_a_team_ends_once()
    {
        var command = new DefineTeam("一中队", "中市路1号", s_scene, Today, IsSynthetic: true);
        Assert.Equal("enforcement.team_known", EnforcementTeam.Define(command, isKnown: true, By(Officer)).Refusal.Code);
        var team = Saved(EnforcementTeam.Define(command, isKnown: false, By(Officer)));
        Assert.Equal("enforcement.team_ends_before", team.End(new EndTeam(team.Id, Today.AddDays(-1), "合并"), By(Officer)).Refusal.Code);
        Assert.False(team.End(new EndTeam(team.Id, Today, "合并"), By(Officer)).IsRefused);
        Assert.Equal(TeamErrors.Ended, team.End(new EndTeam(team.Id, Today, "合并"), By(Officer)).Refusal);
    }
}
