using System.Net;
using Organization.Contracts;
using Platform.Testing;

namespace Gateway.Tests.Accounts;

public sealed class SessionTests
{
    [Fact]
    public async Task The_cookie_is_kept_from_scripts_and_other_sites()
    {
        await using var app = await GatewayApp.StartAsync();
        await app.OpenAsync("leader", Roles.Leader);
        using var reader = app.Visit();

        var answer = await reader.SignInAsync("leader", GatewayApp.Password);

        var cookie = Assert.Single(answer.Answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("portal-session=", StringComparison.Ordinal));
        Assert.All(["httponly", "samesite=lax", "path=/"], flag => Assert.Contains(flag, cookie, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Behind_a_trusted_proxy_that_ends_TLS_it_is_secure()
    {
        await using var app = await GatewayApp.StartAsync(settings: ("Edge:TrustedProxies:0", "127.0.0.1"));
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = app.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/signin") { Headers = { { "X-Forwarded-Proto", "https" }, { "X-Forwarded-For", "203.0.113.7" } } };

        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), value => value.Contains("; secure", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(answer.Headers, header => header.Key == "Strict-Transport-Security");
    }

    [Fact]
    public async Task It_ends_after_an_hour_without_a_request_and_after_ten_hours_in_all()
    {
        var clock = new LegalClock(new DateOnly(2026, 11, 25));
        await using var app = await GatewayApp.StartAsync(clock);
        using var reader = await app.StaffAsync("leader", Roles.Leader);
        for (var worked = TimeSpan.Zero; worked < TimeSpan.FromHours(9); worked += TimeSpan.FromMinutes(45))
        {
            Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/account")).Status);
            clock.Advance(TimeSpan.FromMinutes(45));
        }

        clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/account")).Status);
        clock.Advance(TimeSpan.FromMinutes(55));
        Assert.StartsWith("/signin", (await reader.GetAsync("/account")).Location, StringComparison.Ordinal);

        await reader.SignInAsync("leader", GatewayApp.Password);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/account")).Status);
        clock.Advance(TimeSpan.FromMinutes(61));
        Assert.StartsWith("/signin", (await reader.GetAsync("/account")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session_of_the_account_and_no_other()
    {
        await using var app = await GatewayApp.StartAsync();
        using var here = await app.StaffAsync("leader", Roles.Leader);
        using var other = await app.StaffAsync("clerk", Roles.OfficeClerk);
        using var there = app.Visit();
        await there.SignInAsync("leader", GatewayApp.Password);

        Assert.Equal("/signin?ended=all", (await here.SendAsync(await here.GetAsync("/account"), "end-sessions")).Location);

        Assert.StartsWith("/signin", (await here.GetAsync("/account")).Location, StringComparison.Ordinal);
        Assert.StartsWith("/signin", (await there.GetAsync("/account")).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/account")).Status);
    }

    [Fact]
    public async Task A_changed_password_ends_the_other_sessions()
    {
        await using var app = await GatewayApp.StartAsync();
        using var here = await app.StaffAsync("leader", Roles.Leader);
        using var there = app.Visit();
        await there.SignInAsync("leader", GatewayApp.Password);

        var changed = await here.SendAsync(
            await here.GetAsync("/account/password"), "password", ("password", GatewayApp.Password), ("newPassword", "another-long-password"), ("repeat", "another-long-password"));

        Assert.Equal("/account?done=password", changed.Location);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/account")).Status);
        Assert.StartsWith("/signin", (await there.GetAsync("/account")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_takes_the_form_of_this_site()
    {
        await using var app = await GatewayApp.StartAsync();
        using var reader = await app.StaffAsync("leader", Roles.Leader);

        Assert.Equal(HttpStatusCode.BadRequest, (await reader.PostAsync("/signout", [])).Status);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/account")).Status);
        Assert.Equal("/", (await reader.SendAsync(await reader.GetAsync("/account"), "/signout")).Location);
        Assert.StartsWith("/signin", (await reader.GetAsync("/account")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_account_is_answered_as_a_wrong_password_is()
    {
        await using var app = await GatewayApp.StartAsync();
        await app.OpenAsync("leader", Roles.Leader);
        using var reader = app.Visit();

        var unknown = await reader.SignInAsync("nobody", "x");
        var wrong = await reader.SignInAsync("leader", "x");

        Assert.Contains("账号或密码不正确", unknown.Text, StringComparison.Ordinal);
        Assert.Equal(unknown.Status, wrong.Status);
        Assert.Contains("账号或密码不正确", wrong.Text, StringComparison.Ordinal);
    }
}
