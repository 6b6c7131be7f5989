using System.Text.RegularExpressions;
using Browser.Tests.Portals;
using Organization.Contracts;
using Portal.Preferences;

namespace Browser.Tests.Forms;

public sealed class InspectionRatingTests(SamplePortal portal)
{
    [Fact]
    public async Task An_enterprise_rates_an_inspection_once_by_the_code_that_the_judicial_office_gave_it_without_scripts()
    {
        portal.Require();
        await using var desk = new Desk(portal);
        foreach (var post in BureauStories.HeldInspection) await desk.PostAsync(post);
        await using var judicial = await portal.OpenAsync(portal.HolderOf(Roles.JudicialClerk), new Look(DisplayMode.Standard, Look.Desk), scripts: false);
        var record = await judicial.NewPageAsync();
        await record.GotoAsync(desk.RecordOf("inspections"));
        var code = CodeOf(await record.Locator("main").InnerTextAsync());

        await using var context = await portal.OpenAsync(null, new Look(DisplayMode.Elder, Look.Phone), scripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/inspections");
        await page.Locator("main [name=code]").FillAsync(code);
        await page.Locator("main form:has([name=code]) button[type=submit]").ClickAsync();
        await page.Locator("main form:has([name=score]) button[type=submit]").ClickAsync();
        Assert.Equal(1, await page.Locator("#f-score-e").CountAsync());
        await page.Locator("[name=score][value='4']").CheckAsync();
        await page.Locator("[name=remarks]").FillAsync("示例：态度好。");
        await page.Locator("main form:has([name=score]) button[type=submit]").ClickAsync();

        Assert.Equal(1, await page.Locator("main .notice--ok").CountAsync());
        Assert.Equal(0, await page.Locator("[name=score]").CountAsync());
        Assert.DoesNotContain(code, page.Url, StringComparison.Ordinal);
        await record.ReloadAsync();
        Assert.Contains("示例：态度好。", await record.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static string CodeOf(string text) =>
        Regex.Match(text, "[2-9A-Z]{4}(-[2-9A-Z]{4}){3}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture).Value;
}
