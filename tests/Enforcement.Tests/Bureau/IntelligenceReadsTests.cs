using Enforcement.Contracts.V1;
using Grpc.Core;
using Platform.Hosting.Access;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Enforcement.Tests.Bureau;

/// <summary>What the bureau reads of types, places and times, through the real host.</summary>
public sealed class IntelligenceReadsTests : IAsyncLifetime
{
    private EnforcementApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await EnforcementApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_trend_stands_against_the_same_weeks_of_earlier_years_where_there_are_records()
    {
        // Week 9 of 2022 begins on 28 February; the year before that has nothing at all.
        await RegisterAsync(new DateOnly(2022, 2, 21));
        await RegisterAsync(new DateOnly(2022, 3, 1));
        await RegisterAsync(new DateOnly(2022, 3, 2));
        _app.Clock.MoveTo(new DateOnly(2023, 3, 6));
        await RegisterAsync(new DateOnly(2023, 3, 1));

        var trends = await Client(EnforcementApp.Officer).GetTrendsAsync(new GetTrendsRequest { PeriodFrom = "2023-02-27", PeriodTo = "2023-03-05" });

        Assert.Equal(("2023-W09", "2023-W09", 1, 0), (trends.FirstWeek, trends.LastWeek, trends.Orders, trends.Cases));
        Assert.Equal([(1, "2022-W09", 7, true, false), (2, "2021-W09", 7, false, false), (3, "2020-W09", 7, false, false)],
            trends.Years.Select(year => (year.Years, year.FirstWeek, year.Days, year.HasOrders, year.HasCases)));
        var type = Assert.Single(trends.Types_);
        Assert.Equal(("work-order", "市容环境", 1), (type.Source, type.Name, type.Count));
        Assert.Equal([2, -1, -1], type.Earlier);
        var time = Assert.Single(trends.Times);
        Assert.Equal(("周三9至12时", 3, 9), (time.Name, time.Weekday, time.Hour));
        Assert.Equal([1, -1, -1], time.Earlier);
    }

    [Fact]
    public async Task A_trend_over_more_than_the_weeks_of_a_year_is_refused() =>
        Assert.Equal(
            StatusCode.InvalidArgument,
            (await Assert.ThrowsAsync<RpcException>(async () =>
                await Client(EnforcementApp.Officer).GetTrendsAsync(new GetTrendsRequest { PeriodFrom = "2021-01-01", PeriodTo = "2023-01-01" }))).StatusCode);

    [Fact]
    public async Task The_nearest_free_team_is_named_by_where_it_last_arrived()
    {
        var head = new Contracts.V1.Teams.TeamsClient(_app.App.Calls("enforcement", EnforcementApp.Head));
        foreach (var (name, east) in new[] { ("一中队", 1_000), ("二中队", 2_000) })
        {
            await head.DefineTeamAsync(new DefineTeamRequest
            {
                Name = name,
                BaseAddress = "中市路",
                BaseLongitudeMicrodegrees = 121_000_000 + east,
                BaseLatitudeMicrodegrees = 31_000_000,
                ValidFrom = "2023-03-01",
            });
        }

        var (scene, other) = (await RegisterAsync(new DateOnly(2023, 2, 28)), await RegisterAsync(new DateOnly(2023, 2, 28)));
        Assert.Equal([("一中队", true, true, 95), ("二中队", true, true, 190)], await NearestAsync(head, scene));
        var intelligence = Client(EnforcementApp.Head);
        var sent = (await intelligence.DispatchTeamAsync(new DispatchTeamRequest { Target = DispatchTarget.WorkOrder, TargetId = other, Team = "一中队" })).Id;
        Assert.Equal([("二中队", true, true, 190), ("一中队", false, true, 95)], await NearestAsync(head, scene));
        var busy = new DispatchTeamRequest { Target = DispatchTarget.WorkOrder, TargetId = scene, Team = "一中队" };
        Assert.Equal("enforcement.team_busy", (await Assert.ThrowsAsync<RpcException>(() => intelligence.DispatchTeamAsync(busy).ResponseAsync)).ToRefusal()!.Code);
        var situation = await head.GetSituationAsync(new GetSituationRequest());
        Assert.Equal((2, 0, "一中队"), (situation.OpenOrders, situation.Unplaced, situation.Orders.Single(order => order.WorkOrderId == other).Team));
        await intelligence.RecordArrivalAsync(new RecordArrivalRequest { Id = sent, LongitudeMicrodegrees = 121_010_000, LatitudeMicrodegrees = 31_000_000 });
        await intelligence.RecordHandledAsync(new RecordHandledRequest { Id = sent, Outcome = "已劝离" });
        Assert.Equal([("二中队", true, true, 190), ("一中队", true, false, 952)], await NearestAsync(head, scene));
        Assert.NotEmpty((await intelligence.DispatchTeamAsync(busy)).Id);
    }

    [Fact]
    public async Task A_proposal_is_reckoned_from_the_records_and_compared_with_what_came()
    {
        for (var day = 20; day <= 27; day++) await RegisterAsync(new DateOnly(2023, 2, day));
        var focus = new Contracts.V1.Focus.FocusClient(_app.App.Calls("enforcement", EnforcementApp.Head));
        var id = (await focus.ProposeFocusAsync(new ProposeFocusRequest { Period = FocusPeriod.NextWeek })).Id;
        Assert.Equal(
            StatusCode.AlreadyExists,
            (await Assert.ThrowsAsync<RpcException>(async () => await focus.ProposeFocusAsync(new ProposeFocusRequest { Period = FocusPeriod.NextWeek }))).StatusCode);
        await focus.AcceptProposalAsync(new AcceptProposalRequest { Id = id });
        Assert.Empty((await focus.GetFocusProposalAsync(new BureauRecordRequest { Id = id })).Results);
        _app.Clock.MoveTo(new DateOnly(2023, 3, 13));
        await RegisterAsync(new DateOnly(2023, 3, 6));

        var proposal = await focus.GetFocusProposalAsync(new BureauRecordRequest { Id = id });

        Assert.Equal(("Accepted", "2023-03-06", "2023-03-12", "2023-03-12"), (proposal.Status, proposal.PeriodFrom, proposal.PeriodTo, proposal.ComparedTo));
        Assert.Equal(("工单类型", "市容环境", 2, 1, "-1"), Result(proposal.Results[0]));
        Assert.Equal(1, (await focus.ListFocusProposalsAsync(new BureauListRequest { Status = "Accepted" })).Total);
    }

    private static (string Kind, string Name, int Expected, int Actual, string Difference) Result(FocusResultView result) =>
        (result.KindName, result.Name, result.ExpectedCount, result.ActualCount, result.Difference);

    private static async Task<IEnumerable<(string Team, bool IsFree, bool IsBase, int Metres)>> NearestAsync(Contracts.V1.Teams.TeamsClient teams, string order) =>
        (await teams.ListNearestTeamsAsync(new ListNearestTeamsRequest { WorkOrderId = order })).Items
            .Select(team => (team.Team, team.IsFree, team.IsBase, (int)team.DistanceMetres));

    private async Task<string> RegisterAsync(DateOnly day) =>
        (await new Contracts.V1.WorkOrders.WorkOrdersClient(_app.App.Calls("enforcement", EnforcementApp.Officer)).RegisterWorkOrderAsync(new RegisterWorkOrderRequest
        {
            Category = WorkOrderCategory.CityAppearance,
            Channel = WorkOrderChannel.Patrol,
            Title = "占道",
            Description = "占道经营",
            Address = "中市路",
            LongitudeMicrodegrees = 121_000_000,
            LatitudeMicrodegrees = 31_000_000,
            ReportedAt = WireTime.Microseconds(new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 30)), TimeSpan.FromHours(8))),
        })).Id;

    private Contracts.V1.Intelligence.IntelligenceClient Client(Caller caller) => new(_app.App.Calls("enforcement", caller));
}
