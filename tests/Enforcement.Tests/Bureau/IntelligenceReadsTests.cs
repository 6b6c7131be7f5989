using Enforcement.Contracts.V1;
using Grpc.Core;
using Platform.Hosting.Access;
using Platform.Hosting.Calls;
using Platform.Testing;

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

    private async Task RegisterAsync(DateOnly day) =>
        await new Contracts.V1.WorkOrders.WorkOrdersClient(_app.App.Calls("enforcement", EnforcementApp.Officer)).RegisterWorkOrderAsync(new RegisterWorkOrderRequest
        {
            Category = WorkOrderCategory.CityAppearance,
            Channel = WorkOrderChannel.Patrol,
            Title = "占道",
            Description = "占道经营",
            Address = "中市路",
            ReportedAt = WireTime.Microseconds(new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 30)), TimeSpan.FromHours(8))),
        });

    private Contracts.V1.Intelligence.IntelligenceClient Client(Caller caller) => new(_app.App.Calls("enforcement", caller));
}
