using System.Net;
using Gateway.Accounts;
using Organization.Contracts;

namespace Gateway.Tests.Accounts;

public sealed class SecondFactorTests
{
    private const string Page = "/account/second-factor";

    [Fact]
    public async Task An_account_whose_role_requires_it_reaches_nothing_before_it_is_set_up()
    {
        await using var app = await GatewayApp.StartAsync(settings: ("Identity:SecondFactorRoles:0", Roles.Administrator));
        await app.OpenAsync("clerk", Roles.Administrator);
        using var reader = app.Visit();

        Assert.Equal(Page, (await reader.SignInAsync("clerk", GatewayApp.Password)).Location);
        Assert.Equal(Page, (await reader.GetAsync("/desk")).Location);
        Assert.Equal(Page, (await reader.GetAsync("/desk/accounts")).Location);
        Assert.Equal(Page, (await reader.GetAsync("/desk/offices/new")).Location);

        var (_, done) = await SetUpAsync(reader);
        Assert.Equal("动态验证码", done.Title);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/desk/accounts")).Status);
        Assert.Contains("不能关闭", (await reader.GetAsync(Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_sets_which_roles_require_it_and_sessions_obey_at_once()
    {
        await using var app = await GatewayApp.StartAsync();
        using var administrator = await app.StaffAsync("keeper", Roles.Administrator);
        using var officer = await app.StaffAsync("officer", Roles.EnforcementOfficer);
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync("/desk")).Status);

        var set = await administrator.SendAsync(await administrator.GetAsync("/desk/accounts/second-factor"), "rules", ("roles", Roles.EnforcementOfficer));

        Assert.Contains("已保存", set.Text, StringComparison.Ordinal);
        Assert.Equal(Page, (await officer.GetAsync("/desk")).Location);
        Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync("/desk")).Status);
    }

    [Fact]
    public async Task A_code_is_good_once_and_so_is_a_recovery_code()
    {
        await using var app = await GatewayApp.StartAsync();
        using var reader = await app.StaffAsync("leader", Roles.Leader);
        var (key, done) = await SetUpAsync(reader);
        var recovery = done.Html.Split("<ul class=\"codes\">")[1].Split("<span class=\"id\">")[1].Split('<')[0];
        // The code that confirmed the key is spent; the next step's is taken, because clocks may differ.
        var code = OneTimeCode.At(key, OneTimeCode.StepOf(TimeProvider.System.GetUtcNow()) + 1);

        using var first = app.Visit();
        var asked = await first.SignInAsync("leader", GatewayApp.Password);
        Assert.Equal("输入动态验证码", asked.Title);
        Assert.Equal("/desk", (await first.SendAsync(asked, "sign-in", ("code", code))).Location);

        using var second = app.Visit();
        asked = await second.SignInAsync("leader", GatewayApp.Password);
        asked = await second.SendAsync(asked, "sign-in", ("code", code));
        Assert.Contains("验证码不正确", asked.Text, StringComparison.Ordinal);
        Assert.Equal("/desk", (await second.SendAsync(asked, "sign-in", ("code", recovery))).Location);

        using var third = app.Visit();
        asked = await third.SignInAsync("leader", GatewayApp.Password);
        Assert.Contains("验证码不正确", (await third.SendAsync(asked, "sign-in", ("code", recovery))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_wrong_codes_lock_the_account_although_the_password_is_right()
    {
        await using var app = await GatewayApp.StartAsync();
        using var owner = await app.StaffAsync("leader", Roles.Leader);
        await SetUpAsync(owner);
        using var guesser = app.Visit();
        var page = await guesser.SignInAsync("leader", GatewayApp.Password);
        for (var i = 0; i < 4; i++) page = await guesser.SendAsync(page, "sign-in", ("code", i % 2 == 0 ? "000000" : "aaaaa-bbbbb"));
        Assert.DoesNotContain("已锁定", page.Text, StringComparison.Ordinal);

        page = await guesser.SendAsync(page, "sign-in", ("code", "000000"));

        Assert.Contains("账号已锁定，请十分钟后再试", page.Text, StringComparison.Ordinal);
        using var again = app.Visit();
        Assert.Contains("账号已锁定，请十分钟后再试", (await again.SignInAsync("leader", GatewayApp.Password)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_switched_off_with_password_and_code_only()
    {
        await using var app = await GatewayApp.StartAsync();
        using var reader = await app.StaffAsync("leader", Roles.Leader);
        var (key, _) = await SetUpAsync(reader);
        var code = OneTimeCode.At(key, OneTimeCode.StepOf(TimeProvider.System.GetUtcNow()) + 1);
        var page = await reader.GetAsync(Page);

        Assert.Contains("密码不正确", (await reader.SendAsync(page, "remove", ("password", "wrong"), ("code", code))).Text, StringComparison.Ordinal);
        Assert.Contains("验证码不正确", (await reader.SendAsync(page, "remove", ("password", GatewayApp.Password), ("code", "000000"))).Text, StringComparison.Ordinal);
        Assert.Equal("/account?done=second-factor-off", (await reader.SendAsync(page, "remove", ("password", GatewayApp.Password), ("code", code))).Location);

        using var other = app.Visit();
        Assert.Equal("/desk", (await other.SignInAsync("leader", GatewayApp.Password)).Location);
    }

    /// <summary>Sets the second factor up by the page's form; returns the key as typed into an app.</summary>
    private static async Task<(string Key, Page Done)> SetUpAsync(Reader reader)
    {
        var page = await reader.GetAsync(Page);
        Assert.Contains("<svg class=\"qr\"", page.Html, StringComparison.Ordinal);
        var key = page.Of("receipt").Replace(" ", "", StringComparison.Ordinal);
        var code = OneTimeCode.At(key, OneTimeCode.StepOf(TimeProvider.System.GetUtcNow()));
        var done = await reader.SendAsync(page, "confirm", ("code", code));
        Assert.Contains("动态验证码已启用", done.Text, StringComparison.Ordinal);
        return (key, done);
    }
}
