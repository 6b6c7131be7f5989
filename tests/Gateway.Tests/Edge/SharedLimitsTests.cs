using System.Net;
using System.Text.Json;
using Platform.Servers;
using Platform.Testing;

namespace Gateway.Tests.Edge;

/// <summary>Two gateways over one Redis, as the distributed mode runs them.</summary>
public sealed class SharedLimitsTests : IDisposable
{
    private const string Api = "/api/organization/v1/nothing";
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_gateways_share_one_limit_and_each_works_on_alone_while_Redis_is_away()
    {
        Assert.SkipUnless(NativeServers.Ready(ServerKind.Redis), NativeServers.Reason(ServerKind.Redis));
        await using var redis = await RedisServer.StartAsync(_folder.Path);
        await using var first = await GatewayApp.StartAsync(settings: [("Cache:Redis", redis.Address), ("Limits:ApiPerMinute", "4")]);
        await using var second = await GatewayApp.StartAsync(settings: [("Cache:Redis", redis.Address), ("Limits:ApiPerMinute", "4")]);
        using var http = new HttpClient();
        await ServiceApp.EventuallyAsync(async () => await CacheAsync(http, first) == "healthy" && await CacheAsync(http, second) == "healthy", "both gateways reach Redis");

        await LimitsTests.WithinOneMinuteAsync(async () =>
        {
            foreach (var app in new[] { first, second, first, second }) Assert.Equal(HttpStatusCode.NotFound, await CallAsync(http, app));
            Assert.Equal(HttpStatusCode.TooManyRequests, await CallAsync(http, first));
            Assert.Equal(HttpStatusCode.TooManyRequests, await CallAsync(http, second));
        });

        await redis.KillAsync();
        await ServiceApp.EventuallyAsync(async () => await CacheAsync(http, first) == "degraded", "the first gateway notices that Redis is away");
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri(first.Address, "/readyz"), Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await CallAsync(http, first));
        using var reader = first.Visit();
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/signin")).Status);

        await redis.StartAgainAsync();
        await ServiceApp.EventuallyAsync(async () => await CacheAsync(http, first) == "healthy", "the first gateway finds Redis again");
    }

    [Fact]
    public async Task A_gateway_starts_while_Redis_is_away()
    {
        await using var app = await GatewayApp.StartAsync(settings: ("Cache:Redis", $"127.0.0.1:{Ports.Free()}"));
        using var http = new HttpClient();

        Assert.Equal(HttpStatusCode.NotFound, await CallAsync(http, app));
        Assert.Equal("degraded", await CacheAsync(http, app));
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri(app.Address, "/readyz"), Stop)).StatusCode);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<HttpStatusCode> CallAsync(HttpClient http, GatewayApp app)
    {
        using var answer = await http.GetAsync(new Uri(app.Address, Api), Stop);
        return answer.StatusCode;
    }

    private static async Task<string?> CacheAsync(HttpClient http, GatewayApp app)
    {
        var ready = await http.GetFromJsonAsync<JsonElement>(new Uri(app.Address, "/readyz"), Stop);
        return ready.GetProperty("checks").GetProperty("cache").GetProperty("status").GetString();
    }
}
