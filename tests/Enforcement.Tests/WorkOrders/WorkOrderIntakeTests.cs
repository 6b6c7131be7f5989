using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Testing;

namespace Enforcement.Tests.WorkOrders;

/// <summary>The intake as an outside system meets it: over HTTP, through the real host.</summary>
public sealed class WorkOrderIntakeTests : IAsyncLifetime
{
    private const string Path = "/api/enforcement/v1/work-orders";
    private static readonly Guid s_system = Guid.Parse("018c0000-0000-7000-8000-0000000000c1");
    private EnforcementApp _app = null!;
    private HttpClient _http = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _http = Http("work-orders.write");
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task An_accepted_order_has_an_id_a_number_and_an_address_and_can_be_read()
    {
        var response = await PostAsync(_http, "key-1", Body("T-1"));

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var accepted = await JsonAsync(response);
        Assert.Equal("LD〔2023〕1号", accepted.GetProperty("number").GetString());
        Assert.Equal("received", accepted.GetProperty("status").GetString());
        Assert.Equal($"{Path}/{accepted.GetProperty("id").GetString()}", response.Headers.Location!.OriginalString);

        var order = await _http.GetFromJsonAsync<JsonElement>(response.Headers.Location, Stop);
        Assert.Equal("T-1", order.GetProperty("externalId").GetString());
        Assert.Equal("city-appearance", order.GetProperty("category").GetString());
        Assert.Equal("121.123456", order.GetProperty("location").GetProperty("longitude").GetRawText());
        Assert.Equal("31.5", order.GetProperty("location").GetProperty("latitude").GetRawText());
        Assert.Equal("2023-02-27T09:30:00+08:00", order.GetProperty("reportedAt").GetString());
        Assert.Equal(JsonValueKind.Null, order.GetProperty("resolvedAt").ValueKind);
    }

    [Fact]
    public async Task Who_reported_is_shown_only_to_a_system_with_that_scope()
    {
        var address = (await PostAsync(_http, "key-1", Body("T-1"))).Headers.Location;
        using var trusted = Http("work-orders.read", "work-orders.pii");

        Assert.False((await _http.GetFromJsonAsync<JsonElement>(address, Stop)).TryGetProperty("reporter", out _));
        Assert.Equal("王五", (await trusted.GetFromJsonAsync<JsonElement>(address, Stop)).GetProperty("reporter").GetProperty("name").GetString());
    }

    [Fact]
    public async Task The_same_key_with_the_same_body_replays_the_reply_and_with_another_is_a_conflict()
    {
        var first = await PostAsync(_http, "key-1", Body("T-1"));
        var second = await PostAsync(_http, "key-1", Body("T-1"));
        var other = await PostAsync(_http, "key-1", Body("T-2"));

        Assert.Equal(HttpStatusCode.Created, second.StatusCode);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(await first.Content.ReadAsStringAsync(Stop), await second.Content.ReadAsStringAsync(Stop));
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        Assert.Equal("platform.request_key_reused", (await JsonAsync(other)).GetProperty("code").GetString());
        Assert.Equal(1, await TotalAsync(""));
    }

    [Fact]
    public async Task A_known_external_number_under_another_key_is_a_conflict_that_names_the_order()
    {
        var first = await JsonAsync(await PostAsync(_http, "key-1", Body("T-1")));
        var second = await PostAsync(_http, "key-2", Body("T-1"));

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        var problem = await JsonAsync(second);
        Assert.Equal("enforcement.work_order_known", problem.GetProperty("code").GetString());
        Assert.Equal(first.GetProperty("id").GetString(), problem.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_refused_request_leaves_its_key_free()
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(_http, "key-1", "{}")).StatusCode);
        await PostAsync(_http, "key-0", Body("T-1"));
        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(_http, "key-1", Body("T-1"))).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await PostAsync(_http, "key-1", Body("T-2"))).StatusCode);
    }

    [Fact]
    public async Task A_request_without_a_key_is_refused()
    {
        var response = await PostAsync(_http, key: null, Body("T-1"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("platform.request_key_missing", (await JsonAsync(response)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task All_faulty_fields_are_reported_together_as_a_problem()
    {
        var body = Body("T-1").Replace("city-appearance", "noise", StringComparison.Ordinal).Replace("121.123456", "200", StringComparison.Ordinal);
        var response = await PostAsync(_http, "key-1", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        var fields = (await JsonAsync(response)).GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("field").GetString());
        Assert.Equal(["category", "location.longitude"], fields);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"title\":\"a\",\"title\":\"b\"}")]
    public async Task A_malformed_body_is_a_bad_request(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(_http, "key-1", body)).StatusCode);

    [Fact]
    public async Task A_body_over_64_kib_is_too_large_and_one_of_another_type_unsupported()
    {
        var large = Body("T-1").Replace("占道经营", new string('长', 30_000), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostAsync(_http, "key-1", large)).StatusCode);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await PostAsync(_http, "key-2", Body("T-1"), "text/plain")).StatusCode);
    }

    [Fact]
    public async Task Rights_follow_the_scopes()
    {
        using var reader = Http("work-orders.read");
        using var stranger = Http("open-data.read");

        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(reader, "key-1", Body("T-1"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(Path, Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync(Path, Stop)).StatusCode);
    }

    [Theory]
    [InlineData("018c0000-0000-7000-8000-000000000000")]
    [InlineData("nothing")]
    public async Task An_unknown_order_is_not_found(string id) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _http.GetAsync($"{Path}/{id}", Stop)).StatusCode);

    [Fact]
    public async Task A_list_counts_days_in_legal_time_with_both_ends_and_pages_from_one()
    {
        // 23:30 UTC of 25 February is the 26th in Asia/Shanghai.
        await PostAsync(_http, "key-1", Body("T-1", "2023-02-25T23:30:00Z"));
        await PostAsync(_http, "key-2", Body("T-2", "2023-02-26T23:59:59+08:00"));
        await PostAsync(_http, "key-3", Body("T-3", "2023-02-27T00:00:00+08:00"));

        Assert.Equal(2, await TotalAsync("?from=2023-02-26&to=2023-02-26"));
        Assert.Equal(0, await TotalAsync("?to=2023-02-25"));
        Assert.Equal(3, await TotalAsync("?status=received"));
        Assert.Equal(0, await TotalAsync("?status=resolved"));
        var page = await _http.GetFromJsonAsync<JsonElement>($"{Path}?page=2&size=2", Stop);
        Assert.Equal(1, page.GetProperty("items").GetArrayLength());
        Assert.Equal((3, 2, 2), (page.GetProperty("total").GetInt32(), page.GetProperty("page").GetInt32(), page.GetProperty("size").GetInt32()));
    }

    [Fact]
    public async Task A_faulty_query_names_every_parameter()
    {
        var response = await _http.GetAsync($"{Path}?status=open&from=gestern&page=0&size=201", Stop);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var fields = (await JsonAsync(response)).GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("field").GetString());
        Assert.Equal(["from", "page", "size", "status"], fields.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Many_orders_at_once_all_get_a_number_of_their_own()
    {
        var responses = await Task.WhenAll(Enumerable.Range(1, 24).Select(index => PostAsync(_http, $"key-{index}", Body($"T-{index}"))));

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.Created, response.StatusCode));
        var numbers = await Task.WhenAll(responses.Select(async response => (await JsonAsync(response)).GetProperty("number").GetString()!));
        Assert.Equal(Enumerable.Range(1, 24).Select(number => $"LD〔2023〕{number}号").ToHashSet(), [.. numbers]);
    }

    [Fact]
    public async Task What_the_bureau_does_with_an_order_shows_outside()
    {
        var id = (await JsonAsync(await PostAsync(_http, "key-1", Body("T-1")))).GetProperty("id").GetString()!;
        var orders = new Contracts.V1.WorkOrders.WorkOrdersClient(_app.App.Calls("enforcement", EnforcementApp.Officer));

        await orders.DispatchWorkOrderAsync(new DispatchWorkOrderRequest { Id = id, Team = "一中队", OfficerId = EnforcementApp.Lead.ToString() }, ServiceApp.Key("d"));
        await orders.ResolveWorkOrderAsync(new ResolveWorkOrderRequest { Id = id, Result = "已清理", EvidenceNote = "照片" }, ServiceApp.Key("r"));

        var order = await _http.GetFromJsonAsync<JsonElement>($"{Path}/{id}", Stop);
        Assert.Equal("resolved", order.GetProperty("status").GetString());
        Assert.Equal("2023-03-01T09:00:00+08:00", order.GetProperty("resolvedAt").GetString());
        var counts = await orders.CountWorkOrdersAsync(new CountWorkOrdersRequest());
        Assert.Equal((WorkOrderStatus.Resolved, WorkOrderCategory.CityAppearance, 1), (counts.Items[0].Status, counts.Items[0].Category, counts.Items[0].Count));
    }

    private HttpClient Http(params string[] scopes) => _app.App.Http("enforcement", ServiceApp.Client(s_system, scopes));

    private async Task<int> TotalAsync(string query) =>
        (await _http.GetFromJsonAsync<JsonElement>(Path + query, Stop)).GetProperty("total").GetInt32();

    private static async Task<HttpResponseMessage> PostAsync(HttpClient http, string? key, string body, string type = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path)
        {
            Content = new StringContent(body, Encoding.UTF8, type),
            Version = http.DefaultRequestVersion,
            VersionPolicy = http.DefaultVersionPolicy,
        };
        if (key is not null) request.Headers.Add(Acts.RequestIdHeader, key);
        return await http.SendAsync(request, Stop);
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response) =>
        JsonElement.Parse(await response.Content.ReadAsStringAsync(Stop));

    private static string Body(string externalId, string reportedAt = "2023-02-27T09:30:00+08:00") => $$$"""
        {"externalId":"{{{externalId}}}","category":"city-appearance","title":"占道","description":"占道经营","location":{"address":"中市路",
        "longitude":121.123456,"latitude":31.5},"reportedAt":"{{{reportedAt}}}","reporter":{"name":"王五","phone":"13800000000"}}
        """;
}
