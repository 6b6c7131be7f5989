using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Organization.Contracts;
using Platform.Testing;

namespace Gateway.Tests.Accounts;

public sealed class ClientsTests
{
    private const string Orders = "/api/organization/v1/nothing";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_registered_client_gets_tokens_until_its_secret_is_replaced_and_none_when_it_is_withdrawn()
    {
        await using var app = await GatewayApp.StartAsync();
        using var administrator = await app.StaffAsync("keeper", Roles.Administrator);
        using var http = new HttpClient { BaseAddress = app.Address };
        var registered = await administrator.SendAsync(
            await administrator.GetAsync("/desk/clients/new"), "register", ("clientId", "linkage"), ("title", "联动平台"), ("scopes", "work-orders.write"));
        Assert.Contains("已登记外部系统linkage", registered.Text, StringComparison.Ordinal);
        var secret = registered.Of("receipt");
        var token = await TokenAsync(http, "linkage", secret);
        Assert.NotNull(token);
        Assert.Equal(HttpStatusCode.NotFound, await CallAsync(http, token));

        var page = await administrator.GetAsync(registered.Html.Split("href=\"/desk/clients/")[1].Split('"')[0].Insert(0, "/desk/clients/"));
        var rotated = await administrator.SendAsync(page, "rotate");
        Assert.Null(await TokenAsync(http, "linkage", secret));
        token = await TokenAsync(http, "linkage", rotated.Of("receipt"));
        Assert.NotNull(token);

        await administrator.SendAsync(rotated, "withdraw");
        Assert.Null(await TokenAsync(http, "linkage", rotated.Of("receipt")));
        await ServiceApp.EventuallyAsync(async () => await CallAsync(http, token) == HttpStatusCode.Unauthorized, "the withdrawn client's token is refused");
    }

    [Fact]
    public async Task A_client_asks_for_no_more_than_it_was_given()
    {
        await using var app = await GatewayApp.StartAsync();
        var secret = await app.RegisterAsync("linkage", "work-orders.read");
        using var http = new HttpClient { BaseAddress = app.Address };

        Assert.NotNull(await TokenAsync(http, "linkage", secret, "work-orders.read"));
        Assert.Null(await TokenAsync(http, "linkage", secret, "work-orders.write"));
        Assert.Null(await TokenAsync(http, "nobody", secret));
    }

    private static async Task<string?> TokenAsync(HttpClient http, string client, string secret, string? scope = null)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal) { ["grant_type"] = "client_credentials", ["client_id"] = client, ["client_secret"] = secret };
        if (scope is not null) fields["scope"] = scope;
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await http.PostAsync(new Uri("/connect/token", UriKind.Relative), form, Stop);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
        return body.TryGetProperty("access_token", out var token) ? token.GetString() : null;
    }

    private static async Task<HttpStatusCode> CallAsync(HttpClient http, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Orders) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
        using var answer = await http.SendAsync(request, Stop);
        return answer.StatusCode;
    }
}
