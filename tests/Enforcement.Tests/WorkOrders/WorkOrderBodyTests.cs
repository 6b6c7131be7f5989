using System.Text;
using Enforcement.WorkOrders;
using Platform.Law.Results;

namespace Enforcement.Tests.WorkOrders;

public sealed class WorkOrderBodyTests
{
    private static readonly DateTimeOffset s_now = new(2023, 5, 8, 9, 0, 0, TimeSpan.FromHours(8));

    private const string Good = """
        {"externalId":"T-1","category":"city-appearance","title":"占道","description":"占道经营","location":{"address":"中市路","longitude":121.123456,
        "latitude":31.5},"reportedAt":"2023-05-06T09:30:00+08:00","reporter":{"name":"王五","phone":"13800000000"},"unknown":[1,{"x":2}]}
        """;

    [Fact]
    public void A_good_body_is_read_and_what_it_does_not_know_is_ignored()
    {
        var order = Read(Good).Value;

        Assert.Equal("T-1", order.ExternalId);
        Assert.Equal(WorkOrderCategory.CityAppearance, order.Category);
        Assert.Equal(WorkOrderChannel.LinkagePlatform, order.Channel);
        Assert.Equal((121_123_456, 31_500_000), (order.Longitude, order.Latitude));
        Assert.Equal(new DateTimeOffset(2023, 5, 6, 1, 30, 0, TimeSpan.Zero), order.ReportedAt);
    }

    [Fact]
    public void A_time_without_an_offset_is_legal_time() =>
        Assert.Equal(
            new DateTimeOffset(2023, 5, 6, 1, 30, 0, TimeSpan.Zero), Read(Good.Replace("09:30:00+08:00", "09:30:00", StringComparison.Ordinal)).Value.ReportedAt);

    [Fact]
    public void Every_missing_field_is_named_at_once_by_its_path() =>
        Assert.Equal(
            [
                "category", "description", "externalId", "location.address", "location.latitude", "location.longitude", "reportedAt", "reporter.name",
                "reporter.phone", "title",
            ],
            Fields(Read("{}")));

    [Theory]
    [InlineData("\"city-appearance\"", "\"noise\"", "category")]
    [InlineData("\"city-appearance\"", "1", "category")]
    [InlineData("121.123456", "181", "location.longitude")]
    [InlineData("121.123456", "\"121\"", "location.longitude")]
    [InlineData("31.5", "1e1", "location.latitude")]
    [InlineData("31.5", "-90.0000010", "location.latitude")]
    [InlineData("2023-05-06T09:30:00+08:00", "2023-05-06", "reportedAt")]
    [InlineData("2023-05-06T09:30:00+08:00", "gestern", "reportedAt")]
    [InlineData("2023-05-06T09:30:00+08:00", "2023-05-09T09:30:00+08:00", "reportedAt")]
    [InlineData("2023-05-06T09:30:00+08:00", "0001-01-01T00:00:00", "reportedAt")]
    [InlineData("\"占道\"", "null", "title")]
    [InlineData("\"占道\"", "\"  \"", "title")]
    [InlineData("\"占道\"", "\"a\\u0000b\"", "title")]
    [InlineData("\"占道\"", "\"\\ud800\"", "title")]
    [InlineData("{\"name\":\"王五\",\"phone\":\"13800000000\"}", "7", "reporter")]
    public void A_faulty_field_is_refused_by_its_path(string good, string bad, string field) =>
        Assert.Contains(field, Fields(Read(Good.Replace(good, bad, StringComparison.Ordinal))));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"title\":\"a\",\"title\":\"b\"}")]
    [InlineData("{\"location\":{\"address\":\"a\",\"address\":\"b\"}}")]
    [InlineData("{\"title\":\"a\",}")]
    [InlineData("{\"title\":'a'}")]
    [InlineData("{\"a\":[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]}")]
    public void What_is_no_single_json_object_is_refused_as_malformed(string body) =>
        Assert.Equal("enforcement.work_order_malformed", Read(body).Refusal.Code);

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused_as_malformed()
    {
        var body = Encoding.UTF8.GetBytes(Good);
        body[20] = 0xFF;
        Assert.Equal("enforcement.work_order_malformed", WorkOrderBody.Read(body, s_now).Refusal.Code);
    }

    private static Result<RegisterWorkOrder> Read(string body) => WorkOrderBody.Read(Encoding.UTF8.GetBytes(body), s_now);

    private static IEnumerable<string> Fields(Result<RegisterWorkOrder> result) =>
        result.Refusal.Faults.Select(fault => fault.Field).Order(StringComparer.Ordinal);
}
