using Browser.Tests.Pages;
using Browser.Tests.Portals;
using Microsoft.Playwright;
using Organization.Contracts;
using Portal.Preferences;

namespace Browser.Tests.Forms;

/// <summary>An officer files, and the party reads by number and code how its time is reckoned.</summary>
public sealed class MyCaseTests(SamplePortal portal)
{
    [Fact]
    public async Task The_party_reads_the_sum_of_its_deadline_without_account_and_scripts()
    {
        portal.Require();
        await using var desk = new Desk(portal);
        await desk.PostAsync(new Post("cases", "file-penalty-case", EnforcementStories.Filing) { Later = ["partyIdentifier"] });
        await desk.PostAsync(new Post("cases", "pause-decision-clock", ("ground", "PAUSE_GROUND_APPRAISAL"), ("document", "示例鉴字1号")));
        await using var staff = await portal.OpenAsync(portal.HolderOf(Roles.EnforcementHead), new Look(DisplayMode.Standard, Look.Desk), scripts: false);
        var file = await staff.NewPageAsync();
        await file.GotoAsync(desk.RecordOf("cases"));
        var number = (await file.Locator("main .whole").First.InnerTextAsync()).Trim();
        var code = (await file.Locator("dt:has-text('查询码') + dd").InnerTextAsync()).Trim();

        await using var context = await portal.OpenAsync(null, new Look(DisplayMode.Standard, Look.Phone), scripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/enforcement/my-case");
        await AskAsync(page, "", "abc");
        foreach (var field in new[] { "number", "code" }) Assert.Equal(1, await page.Locator($"#f-{field}-e").CountAsync());
        await AskAsync(page, number, "2222-2222-2222-2222");
        Assert.Contains("没有查到这件案件", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await AskAsync(page, number, code.ToLowerInvariant());
        var answer = await page.Locator("main").InnerTextAsync();
        foreach (var word in new[] { number, "正在办理", "鉴定", "示例鉴字1号", "行政处罚法", "起算当日不计" }) Assert.Contains(word, answer, StringComparison.Ordinal);
        Assert.DoesNotContain(code, page.Url, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(code, await page.ContentAsync(), StringComparison.OrdinalIgnoreCase);

        await using var seeing = await portal.OpenAsync(null, new Look(DisplayMode.Standard, Look.Desk));
        var tab = await PageCheck.OpenTabAsync(seeing);
        await tab.GotoAsync("/enforcement/my-case");
        await AskAsync(tab, number, code);
        Assert.Contains(number, await tab.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await PageCheck.AxeAsync(tab));

        static async Task AskAsync(IPage page, string asked, string given)
        {
            await page.Locator("main [name=number]").FillAsync(asked);
            await page.Locator("main [name=code]").FillAsync(given);
            var posted = await page.RunAndWaitForResponseAsync(
                () => page.Locator("main form:has([name=code]) button[type=submit]").ClickAsync(), reply => reply.Request.Method == "POST");
            Assert.Contains("no-store", posted.Headers["cache-control"], StringComparison.Ordinal);
        }
    }
}
