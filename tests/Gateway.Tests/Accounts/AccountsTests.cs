using System.Net;
using Organization.Contracts;
using Platform.Journal.V1;
using Platform.Testing;

namespace Gateway.Tests.Accounts;

public sealed class AccountsTests
{
    [Fact]
    public async Task An_opened_account_signs_in_with_a_one_time_password_and_must_change_it_first()
    {
        await using var app = await GatewayApp.StartAsync();
        using var administrator = await app.StaffAsync("keeper", Roles.Administrator);
        var opened = await administrator.SendAsync(
            await administrator.GetAsync("/desk/accounts/new"), "open",
            ("userName", "li-officer"), ("displayName", "李示例"), ("office", "enforcement"), ("roles", Roles.EnforcementOfficer));
        Assert.Contains("已开通账号li-officer", opened.Text, StringComparison.Ordinal);
        var password = opened.Of("receipt");

        using var officer = app.Visit();
        Assert.Equal("/account/password", (await officer.SignInAsync("li-officer", password)).Location);
        Assert.Equal("/account/password", (await officer.GetAsync("/desk")).Location);
        var form = await officer.GetAsync("/account/password");
        Assert.Contains("至少十二位", (await officer.SendAsync(form, "password", ("password", password), ("newPassword", "short"), ("repeat", "short"))).Text, StringComparison.Ordinal);
        Assert.Contains("不一致", (await officer.SendAsync(form, "password", ("password", password), ("newPassword", "a-long-new-password"), ("repeat", "other"))).Text, StringComparison.Ordinal);
        var changed = await officer.SendAsync(form, "password", ("password", password), ("newPassword", "a-long-new-password"), ("repeat", "a-long-new-password"));
        Assert.Equal("/desk", changed.Location);
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync("/desk")).Status);

        using var again = app.Visit();
        Assert.Contains("账号或密码不正确", (await again.SignInAsync("li-officer", password)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_mistakes_of_a_new_account_are_said_at_once()
    {
        await using var app = await GatewayApp.StartAsync();
        using var administrator = await app.StaffAsync("keeper", Roles.Administrator);
        var form = await administrator.GetAsync("/desk/accounts/new");

        var answer = await administrator.SendAsync(form, "open", ("userName", "李"), ("displayName", ""), ("office", ""));
        Assert.All(["登录名为三至三十二位", "请填写姓名", "请选择所在机构", "请至少选择一个角色"], mistake => Assert.Contains(mistake, answer.Text, StringComparison.Ordinal));

        answer = await administrator.SendAsync(form, "open", ("userName", "Keeper".ToLowerInvariant()), ("displayName", "某"), ("office", "x"), ("roles", Roles.Leader));
        Assert.Contains("该登录名已被使用", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_roles_end_the_sessions_at_once_and_the_journal_says_who_did_it()
    {
        await using var app = await GatewayApp.StartAsync();
        using var administrator = await app.StaffAsync("keeper", Roles.Administrator);
        var id = await app.OpenAsync("clerk", Roles.Administrator);
        using var clerk = app.Visit();
        await clerk.SignInAsync("clerk", GatewayApp.Password);
        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync("/desk/accounts")).Status);

        var saved = await administrator.SendAsync(await administrator.GetAsync($"/desk/accounts/{id}"), "assign", ("office", "judicial"), ("roles", Roles.JudicialClerk));

        Assert.Contains("机构和角色已保存", saved.Text, StringComparison.Ordinal);
        Assert.StartsWith("/signin", (await clerk.GetAsync("/desk/accounts")).Location, StringComparison.Ordinal);
        await clerk.SignInAsync("clerk", GatewayApp.Password);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync("/desk/accounts")).Status);
        Assert.Equal(["AccountOpened", "AccountAssigned"], await EntriesAsync(app, $"Account/{id}"));
    }

    [Fact]
    public async Task A_locked_account_is_out_at_once_and_comes_back_when_it_is_let_in()
    {
        await using var app = await GatewayApp.StartAsync();
        using var administrator = await app.StaffAsync("keeper", Roles.Administrator);
        var id = await app.OpenAsync("leader", Roles.Leader);
        using var leader = app.Visit();
        await leader.SignInAsync("leader", GatewayApp.Password);

        var page = await administrator.SendAsync(await administrator.GetAsync($"/desk/accounts/{id}"), "lock", ("locked", "true"));
        Assert.Contains("账号已停用", page.Text, StringComparison.Ordinal);
        Assert.StartsWith("/signin", (await leader.GetAsync("/desk")).Location, StringComparison.Ordinal);
        Assert.Contains("账号或密码不正确", (await leader.SignInAsync("leader", GatewayApp.Password)).Text, StringComparison.Ordinal);

        await administrator.SendAsync(page, "lock", ("locked", "false"));
        Assert.Equal("/desk", (await leader.SignInAsync("leader", GatewayApp.Password)).Location);
    }

    [Fact]
    public async Task The_last_administrator_keeps_the_role_and_is_never_locked()
    {
        await using var app = await GatewayApp.StartAsync();
        var id = await app.OpenAsync("keeper", Roles.Administrator);
        using var administrator = app.Visit();
        await administrator.SignInAsync("keeper", GatewayApp.Password);
        var page = await administrator.GetAsync($"/desk/accounts/{id}");

        Assert.Contains("最后一个系统管理员", (await administrator.SendAsync(page, "lock", ("locked", "true"))).Text, StringComparison.Ordinal);
        Assert.Contains("最后一个系统管理员", (await administrator.SendAsync(page, "assign", ("office", "x"), ("roles", Roles.Leader))).Text, StringComparison.Ordinal);

        await app.OpenAsync("second", Roles.Administrator);
        await administrator.SendAsync(page, "assign", ("office", "x"), ("roles", Roles.Leader));
        Assert.StartsWith("/signin", (await administrator.GetAsync("/desk/accounts")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reset_hands_out_a_new_one_time_password_and_ends_the_sessions()
    {
        await using var app = await GatewayApp.StartAsync();
        using var administrator = await app.StaffAsync("keeper", Roles.Administrator);
        var id = await app.OpenAsync("leader", Roles.Leader);
        using var leader = app.Visit();
        await leader.SignInAsync("leader", GatewayApp.Password);

        var reset = await administrator.SendAsync(await administrator.GetAsync($"/desk/accounts/{id}"), "password");

        Assert.StartsWith("/signin", (await leader.GetAsync("/desk")).Location, StringComparison.Ordinal);
        Assert.Contains("账号或密码不正确", (await leader.SignInAsync("leader", GatewayApp.Password)).Text, StringComparison.Ordinal);
        Assert.Equal("/account/password", (await leader.SignInAsync("leader", reset.Of("receipt"))).Location);
    }

    [Theory]
    [InlineData("/desk/accounts")]
    [InlineData("/desk/accounts/new")]
    [InlineData("/desk/accounts/second-factor")]
    [InlineData("/desk/clients")]
    [InlineData("/desk/clients/new")]
    public async Task Only_an_administrator_keeps_accounts_and_clients(string path)
    {
        await using var app = await GatewayApp.StartAsync();
        using var leader = await app.StaffAsync("leader", Roles.Leader);
        using var visitor = app.Visit();

        Assert.Equal(HttpStatusCode.Forbidden, (await leader.GetAsync(path)).Status);
        Assert.StartsWith("/signin?returnUrl=", (await visitor.GetAsync(path)).Location, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> EntriesAsync(GatewayApp app, string stream)
    {
        var journal = new Journal.JournalClient(app.Inside.Calls("gateway", ServiceApp.Staff(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), "party-office", Roles.Administrator)));
        var read = await journal.ReadStreamAsync(new ReadStreamRequest { Stream = stream }, cancellationToken: TestContext.Current.CancellationToken);
        return read.Entries.OrderBy(entry => entry.Version).Select(entry => entry.Type);
    }
}
