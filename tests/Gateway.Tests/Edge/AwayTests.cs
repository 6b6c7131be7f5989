using System.Net;

namespace Gateway.Tests.Edge;

/// <summary>What the gateway answers for services that are stopped.</summary>
public sealed class AwayTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/enforcement/v1/work-orders")]
    [InlineData("/api/reports/v1/annual-reports/2023")]
    public async Task The_API_of_a_stopped_service_is_unavailable_for_a_while(string path)
    {
        await using var app = await GatewayApp.StartAsync();
        using var http = new HttpClient { BaseAddress = app.Address };

        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), Stop);

        await LimitsTests.AssertProblemAsync(answer, HttpStatusCode.ServiceUnavailable, "gateway.service_away");
        Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter?.Delta);
    }

    [Theory]
    [InlineData("/decisions", HttpStatusCode.ServiceUnavailable)]
    [InlineData("/enforcement", HttpStatusCode.ServiceUnavailable)]
    [InlineData("/outreach", HttpStatusCode.ServiceUnavailable)]
    [InlineData("/reports", HttpStatusCode.ServiceUnavailable)]
    [InlineData("/disclosure", HttpStatusCode.ServiceUnavailable)]
    [InlineData("/decisions/018c0000-0000-7000-8000-000000000001", HttpStatusCode.ServiceUnavailable)]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/signin", HttpStatusCode.OK)]
    public async Task A_page_that_has_nothing_else_to_show_says_so_by_its_status_too(string path, HttpStatusCode status)
    {
        await using var app = await GatewayApp.StartAsync();
        using var visitor = app.Visit();

        var page = await visitor.GetAsync(path);

        Assert.Equal(status, page.Status);
        Assert.NotEmpty(page.Title);
    }

    [Fact]
    public async Task Every_answer_carries_the_headers_that_guard_it()
    {
        await using var app = await GatewayApp.StartAsync();
        using var http = new HttpClient { BaseAddress = app.Address };
        foreach (var path in new[] { "/", "/signin", "/api/reports/v1/annual-reports/2023", "/nowhere", "/readyz" })
        {
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), Stop);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.All(["default-src 'self'", "script-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"], part => Assert.Contains(part, policy, StringComparison.Ordinal));
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
            Assert.Contains(answer.Headers, header => header.Key == "Referrer-Policy");
            Assert.False(answer.Headers.Contains("Server"));
        }
    }
}
