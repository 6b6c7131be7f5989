using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Gateway.Tests.Edge;

public sealed class LimitsTests
{
    private const string Api = "/api/organization/v1/nothing";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_body_above_the_limit_is_refused_before_it_is_read_and_while_it_is_read()
    {
        await using var app = await GatewayApp.StartAsync(settings: ("Limits:BodyBytes", "2048"));
        using var http = new HttpClient { BaseAddress = app.Address };
        foreach (var isKnown in new[] { true, false })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Api) { Content = new StringContent(new string('x', 4096), Encoding.UTF8, "application/json") };
            request.Headers.TransferEncodingChunked = !isKnown;
            using var answer = await http.SendAsync(request, Stop);
            await AssertProblemAsync(answer, HttpStatusCode.RequestEntityTooLarge, "gateway.request_too_large");
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_form_above_the_limit_is_answered_with_a_page(bool isLengthKnown)
    {
        await using var app = await GatewayApp.StartAsync(settings: ("Limits:BodyBytes", "2048"));
        using var http = new HttpClient { BaseAddress = app.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/signin") { Content = new FormUrlEncodedContent([new("account", new string('x', 4096))]) };
        request.Headers.Accept.ParseAdd("text/html");
        request.Headers.TransferEncodingChunked = !isLengthKnown;

        using var answer = await http.SendAsync(request, Stop);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("<h1>提交的内容过大</h1>", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_route_takes_more_only_where_it_is_declared()
    {
        await using var app = await GatewayApp.StartAsync(settings:
            [("Limits:BodyBytes", "2048"), ("Limits:LargerBodies:0:Path", "/api/organization/v1/files"), ("Limits:LargerBodies:0:Bytes", "8192")]);
        using var http = new HttpClient { BaseAddress = app.Address };
        using var body = new StringContent(new string('x', 4096));

        using var declared = await http.PostAsync(new Uri("/api/organization/v1/files/1", UriKind.Relative), body, Stop);
        using var other = await http.PostAsync(new Uri(Api, UriKind.Relative), body, Stop);

        Assert.Equal(HttpStatusCode.NotFound, declared.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, other.StatusCode);
    }

    [Fact]
    public async Task Calls_of_the_API_are_limited_by_client_and_say_when_to_come_back()
    {
        await using var app = await GatewayApp.StartAsync(settings: ("Limits:ApiPerMinute", "3"));
        var secret = await app.RegisterAsync("linkage", "work-orders.read");
        using var http = new HttpClient { BaseAddress = app.Address };
        await WithinOneMinuteAsync(async () =>
        {
            for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(new Uri(Api, UriKind.Relative), Stop)).StatusCode);
            using var fourth = await http.GetAsync(new Uri(Api, UriKind.Relative), Stop);
            await AssertProblemAsync(fourth, HttpStatusCode.TooManyRequests, "gateway.too_many_requests");
            Assert.InRange(fourth.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));

            using var ofClient = new HttpRequestMessage(HttpMethod.Get, Api) { Headers = { Authorization = new("Bearer", await TokenAsync(http, "linkage", secret)) } };
            Assert.Equal(HttpStatusCode.NotFound, (await http.SendAsync(ofClient, Stop)).StatusCode);
        });
    }

    [Fact]
    public async Task Attempts_to_sign_in_are_limited_by_account_and_by_address()
    {
        await using var app = await GatewayApp.StartAsync(settings: [("Limits:SignInPerMinute", "6"), ("Limits:SignInPerAccountPerMinute", "2")]);
        using var reader = app.Visit();
        await WithinOneMinuteAsync(async () =>
        {
            await reader.SignInAsync("first", "x");
            await reader.SignInAsync("first", "x");
            var third = await reader.SignInAsync("First ", "x");
            Assert.Equal(HttpStatusCode.TooManyRequests, third.Status);
            Assert.Equal("请求太多，请过一分钟再试", third.Title);
            Assert.NotNull(third.Answer.Headers.RetryAfter);

            for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.OK, (await reader.SignInAsync($"other-{i.ToString(CultureInfo.InvariantCulture)}", "x")).Status);
            Assert.Equal(HttpStatusCode.TooManyRequests, (await reader.SignInAsync("another", "x")).Status);
        });
    }

    [Theory]
    [InlineData("/inspections", "Limits:InspectionCodesPerMinute")]
    [InlineData("/enforcement/my-case", "Limits:CaseCodesPerMinute")]
    public async Task Codes_of_inspections_and_cases_are_not_guessed_without_end(string page, string limit)
    {
        await using var app = await GatewayApp.StartAsync(settings: (limit, "2"));
        using var http = new HttpClient { BaseAddress = app.Address };
        await WithinOneMinuteAsync(async () =>
        {
            for (var attempt = 1; attempt <= 3; attempt++)
            {
                using var form = new FormUrlEncodedContent([]);
                using var answer = await http.PostAsync(page, form, Stop);
                Assert.Equal(attempt > 2, answer.StatusCode == HttpStatusCode.TooManyRequests);
            }

            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(page, Stop)).StatusCode);
        });
    }

    [Fact]
    public async Task Files_to_be_verified_are_limited_by_address()
    {
        await using var app = await GatewayApp.StartAsync(settings: ("Limits:VerificationsPerMinute", "2"));
        using var http = new HttpClient { BaseAddress = app.Address };
        await WithinOneMinuteAsync(async () =>
        {
            for (var attempt = 1; attempt <= 3; attempt++)
            {
                using var form = new FormUrlEncodedContent([]);
                using var answer = await http.PostAsync("/verify", form, Stop);
                Assert.Equal(attempt > 2, answer.StatusCode == HttpStatusCode.TooManyRequests);
            }
        });
    }

    [Fact]
    public async Task Reports_of_the_public_and_questions_after_them_are_limited_by_address()
    {
        await using var app = await GatewayApp.StartAsync(settings: ("Limits:CivicReportsPerMinute", "2"));
        using var http = new HttpClient { BaseAddress = app.Address };
        await WithinOneMinuteAsync(async () =>
        {
            foreach (var path in new[] { "/civic-reports/new", "/civic-reports" })
            {
                using var form = new FormUrlEncodedContent([]);
                using var answer = await http.PostAsync(path, form, Stop);
                Assert.NotEqual(HttpStatusCode.TooManyRequests, answer.StatusCode);
            }

            using var last = new FormUrlEncodedContent([]);
            using var third = await http.PostAsync("/civic-reports", last, Stop);
            Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/civic-reports", Stop)).StatusCode);
        });
    }

    [Fact]
    public async Task Attempts_to_get_a_token_are_limited()
    {
        await using var app = await GatewayApp.StartAsync(settings: ("Limits:TokensPerMinute", "2"));
        using var http = new HttpClient { BaseAddress = app.Address };
        await WithinOneMinuteAsync(async () =>
        {
            for (var i = 0; i < 2; i++) Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(http, "nobody", "x")).StatusCode);
            using var third = await AskAsync(http, "nobody", "x");
            await AssertProblemAsync(third, HttpStatusCode.TooManyRequests, "gateway.too_many_requests");
        });
    }

    internal static async Task AssertProblemAsync(HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.Contains(problem.GetProperty("title").GetString()!, letter => letter is >= '\u4e00' and <= '\u9fff');
    }

    /// <summary>Limits count by the minute of the clock: what would straddle two minutes begins in the next.</summary>
    internal static async Task WithinOneMinuteAsync(Func<Task> act)
    {
        while (TimeProvider.System.GetUtcNow().Second > 45) await Task.Yield();
        await act();
    }

    private static async Task<string> TokenAsync(HttpClient http, string client, string secret)
    {
        using var answer = await AskAsync(http, client, secret);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("access_token").GetString()!;
    }

    private static Task<HttpResponseMessage> AskAsync(HttpClient http, string client, string secret) => http.PostAsync(
        new Uri("/connect/token", UriKind.Relative),
        new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", client), new("client_secret", secret)]), Stop);
}
