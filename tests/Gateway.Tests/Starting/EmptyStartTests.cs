using System.Globalization;
using System.Net;
using Organization.Contracts;
using Platform.Law;
using Platform.Law.Calendars;
using Platform.Servers;
using Platform.Testing;

namespace Gateway.Tests.Starting;

/// <summary>A street that starts empty: from the printed password to an officer's first record, by the forms that people fill in.</summary>
public sealed class EmptyStartTests : IDisposable
{
    private const string NewPassword = "harbour-lantern-82";
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task An_empty_street_is_set_up_through_the_portal_and_then_works()
    {
        var address = new Uri($"http://127.0.0.1:{Ports.Free().ToString(CultureInfo.InvariantCulture)}");
        await using var host = HostProgram.Start("--sample", "none", "--data", Path.Combine(_folder.Path, "data"), "--urls", address.ToString());
        await host.ReadyAsync();
        var printed = Assert.Single(host.Lines, line => line.StartsWith("一次性管理员账号 admin", StringComparison.Ordinal));
        using var administrator = new Reader(address);
        await SignInFirstAsync(administrator, "admin", printed.Split("密码 ")[1].Split('（')[0]);

        await SetUpAsync(administrator);
        var opened = await administrator.SendAsync(
            await administrator.GetAsync("/desk/accounts/new"), "open",
            ("userName", "officer"), ("displayName", "李示例"), ("office", "bureau"), ("roles", Roles.EnforcementOfficer));
        using var officer = new Reader(address);
        await SignInFirstAsync(officer, "officer", opened.Of("receipt"));

        var order = await RegisterOrderAsync(officer);
        Assert.Contains("占道经营", order.Text, StringComparison.Ordinal);
        Assert.Contains("李示例", order.Text, StringComparison.Ordinal);
        Assert.Contains("占道经营", (await officer.GetAsync("/desk/work-orders")).Text, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task SignInFirstAsync(Reader reader, string account, string password)
    {
        var step = await reader.FollowAsync(await reader.SignInAsync(account, password));
        Assert.Equal("修改密码", step.Title);
        Assert.Equal("/account/password", (await reader.GetAsync("/desk/setup")).Location);
        var changed = await reader.SendAsync(step, "password", ("password", password), ("newPassword", NewPassword), ("repeat", NewPassword));
        Assert.Equal(HttpStatusCode.OK, (await reader.FollowAsync(changed)).Status);
    }

    private static async Task SetUpAsync(Reader administrator)
    {
        var setup = await administrator.GetAsync("/desk/setup");
        Assert.All(["/desk/office-profiles/new", "/desk/offices/new", "/desk/calendar-years/new", "/desk/accounts/new"], link => Assert.Contains($"href=\"{link}\"", setup.Html, StringComparison.Ordinal));
        // The delivered calendar counts until an office sets its own; only a year beyond it is counted by weekends.
        var isBeyond = WorkCalendar.StateCouncil.IsProvisional(LegalTime.DateOf(TimeProvider.System.GetUtcNow()));
        Assert.Contains(isBeyond ? "暂按周末计算" : "系统自带国务院办公厅公布的", setup.Text, StringComparison.Ordinal);

        await DoneAsync(administrator, "/desk/office-profiles/new",
            ("name", "示例市示例区临江街道办事处"), ("shortName", "临江街道"), ("city", "示例市"), ("divisionCode", "320599001"), ("caseFilingPrefix", "临街立字"),
            ("decisionPrefix", "临街罚决字"), ("workOrderPrefix", "LJ"), ("reportPrefix", "临街发"), ("validFrom", "2026-01-01"));
        await DoneAsync(administrator, "/desk/offices/new", ("code", "bureau"), ("name", "综合执法局"));
        await DoneAsync(administrator, "/desk/offices/new", ("code", "judicial"), ("name", "司法所"));
        await ServiceApp.EventuallyAsync(
            async () => (await administrator.GetAsync("/")).Text.Contains("临江街道", StringComparison.Ordinal), "the portal shows the street's name");
    }

    private static async Task DoneAsync(Reader reader, string path, params (string Name, string Value)[] typed)
    {
        var answer = await reader.SendAsync(await reader.GetAsync(path), "act", typed);
        Assert.True(answer.Location is not null, $"{path} was not accepted: {answer.Text}");
        Assert.Equal(HttpStatusCode.OK, (await reader.FollowAsync(answer)).Status);
    }

    private static async Task<Page> RegisterOrderAsync(Reader officer)
    {
        var form = await officer.GetAsync("/desk/work-orders/new");
        Page answer = form;
        await ServiceApp.EventuallyAsync(
            async () =>
            {
                // Refused until Enforcement has heard of the street's profile.
                answer = await officer.SendAsync(
                    form, "act", ("category", form.Choices("category")[0]), ("channel", form.Choices("channel")[0]), ("title", "占道经营"),
                    ("description", "店外经营，占用人行道。"), ("address", "中市路"));
                return answer.Location is not null;
            },
            "the officer's work order is accepted");
        return await officer.FollowAsync(answer);
    }
}
