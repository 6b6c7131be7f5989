using CsCheck;
using Enforcement.Intelligence;
using Enforcement.WorkOrders;

namespace Enforcement.Tests.Bureau;

public sealed class TrendTests
{
    private static readonly GridMap s_map = new(
    [
        new GridCell("A", "西片", null, CellShape.Of([new(1, 1), new(50, 1), new(50, 100), new(1, 100)])),
        new GridCell("B", "东片", null, CellShape.Of([new(50, 1), new(100, 1), new(100, 100), new(50, 100)])),
    ]);

    private static readonly Gen<OrderFact> s_orders = Gen.Select(
        Gen.Int[0, 2], Gen.Int[0, 14 * 24], Gen.Int[0, 120], Gen.Int[0, 120],
        (category, hours, east, north) => new OrderFact((WorkOrderCategory)category, Hour(hours), new Place(east, north)));

    [Fact]
    public void Everything_is_counted_as_looking_at_each_order_and_case_would_count_it() =>
        Gen.Select(s_orders.List[0, 60], Gen.Int[0, 2].Select(cause => $"案由{cause}").List[0, 40]).Sample((orders, causes) =>
        {
            var counts = Tally.Of(new HotFacts(orders, [.. causes.Select(cause => new CaseFact(cause))]), s_map);
            var expected = new Dictionary<HotKey, int>();
            void Add(HotKind kind, string key) => expected[new HotKey(kind, key)] = expected.GetValueOrDefault(new HotKey(kind, key)) + 1;
            foreach (var order in orders)
            {
                Add(HotKind.WorkOrder, order.Category switch { WorkOrderCategory.IllegalConstruction => "违法建设", WorkOrderCategory.CityAppearance => "市容环境", _ => "执法信访" });
                if (order.Place is { Longitude: >= 1 and < 50, Latitude: > 0 and < 100 }) Add(HotKind.Cell, "A");
                if (order.Place is { Longitude: > 50 and < 100, Latitude: > 0 and < 100 }) Add(HotKind.Cell, "B");
                var local = order.ReportedAt.UtcDateTime.AddHours(8);
                Add(HotKind.Time, $"{((int)local.DayOfWeek + 6) % 7 + 1}-{local.Hour - (local.Hour % 3):00}");
            }

            foreach (var cause in causes) Add(HotKind.Case, cause);
            // What lies on an edge is said by the tests of shapes.
            var edges = orders.Any(order => order.Place.Longitude is 1 or 50 or 100 || order.Place.Latitude is 1 or 100);
            return edges || (counts.Count == expected.Count && expected.All(pair => counts.GetValueOrDefault(pair.Key) == pair.Value));
        });

    [Fact]
    public void The_same_day_of_an_earlier_year_has_its_week_and_weekday() =>
        Gen.Select(Gen.Int[730_000, 750_000], Gen.Int[1, 3]).Sample((number, years) =>
        {
            var day = DateOnly.FromDayNumber(number);
            return SameWeeks.Before(day, years) is not { } before
                ? SameWeeks.Text(day).EndsWith("W53", StringComparison.Ordinal)
                : before.DayOfWeek == day.DayOfWeek && SameWeeks.Text(before)[5..] == SameWeeks.Text(day)[5..]
                    && int.Parse(SameWeeks.Text(before)[..4], System.Globalization.CultureInfo.InvariantCulture) == int.Parse(SameWeeks.Text(day)[..4], System.Globalization.CultureInfo.InvariantCulture) - years;
        });

    [Fact]
    public void A_53rd_week_has_no_days_in_a_year_of_52_and_its_neighbours_have()
    {
        // 2020 has 53 ISO weeks, 2019 and 2021 have 52.
        var turn = new DaySpan(new DateOnly(2020, 12, 21), new DateOnly(2021, 1, 10));
        Assert.Equal(("2020-W52", "2021-W01"), (SameWeeks.Text(turn.From), SameWeeks.Text(turn.To)));
        Assert.Null(SameWeeks.Before(new DateOnly(2021, 1, 1), 1));
        Assert.Equal(
            [new DaySpan(new DateOnly(2019, 12, 23), new DateOnly(2020, 1, 5))],
            SameWeeks.Before(turn, 1));
        // From 2021 back to 2020: the 53rd week of 2020 lies between and is left out.
        var next = new DaySpan(new DateOnly(2021, 12, 27), new DateOnly(2022, 1, 9));
        Assert.Equal(
            [new DaySpan(new DateOnly(2020, 12, 21), new DateOnly(2020, 12, 27)), new DaySpan(new DateOnly(2021, 1, 4), new DateOnly(2021, 1, 10))],
            SameWeeks.Before(next, 1));
        Assert.Equal(new DateOnly(2015, 12, 28), SameWeeks.Before(new DateOnly(2020, 12, 28), 5));
    }

    [Fact]
    public void Times_are_those_of_Beijing_and_read_back()
    {
        var late = HotTime.Of(new DateTimeOffset(2023, 3, 5, 15, 59, 0, TimeSpan.Zero));
        Assert.Equal((7, 21, "周日21至24时"), (late.Weekday, late.Hour, late.Name));
        Assert.Equal(new HotTime(1, 0), HotTime.Of(new DateTimeOffset(2023, 3, 5, 16, 0, 0, TimeSpan.Zero)));
        Assert.Equal(late, HotTime.Parse(late.Key));
    }

    private static DateTimeOffset Hour(int hours) => new DateTimeOffset(2023, 3, 1, 0, 0, 0, TimeSpan.FromHours(8)).AddHours(hours);
}
