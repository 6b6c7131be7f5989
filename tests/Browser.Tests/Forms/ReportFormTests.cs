using System.Diagnostics;
using Browser.Tests.Portals;
using Microsoft.Playwright;
using Organization.Contracts;
using Portal.Preferences;

namespace Browser.Tests.Forms;

/// <summary>The forms that have pages of their own: the annual report from its draft to its publication.</summary>
public sealed class ReportFormTests(SamplePortal portal)
{
    private const int Year = 2024;
    private static readonly Look s_desk = new(DisplayMode.Standard, Look.Desk);

    [Fact]
    public async Task A_report_is_begun_worded_frozen_and_reopened_without_scripts()
    {
        portal.Require();
        await portal.BeginReportAsync(Year);
        await using var context = await portal.OpenAsync(portal.HolderOf(Roles.OfficeClerk), s_desk, scripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/desk/report/{Year}");
        await PressAsync(page, "main form[method=post] button", "done=compile");

        await FollowAsync(page, $"a[href^='/desk/report/{Year}/paragraphs/']");
        var paragraph = page.Url;
        await page.Locator("[name=wording]").FillAsync("本段写有不存在的论断{F99}。");
        await page.Locator("main form[method=post] button").First.ClickAsync();
        Assert.Equal("本段写有不存在的论断{F99}。", await page.Locator("[name=wording]").InputValueAsync());
        Assert.Equal(1, await page.Locator("#f-wording-e").CountAsync());
        await page.Locator("[name=wording]").FillAsync("本段由工作人员改写。");
        await PressAsync(page, "main form[method=post] button", "done=edit");
        Assert.Contains("本段由工作人员改写。", await page.Locator("article").InnerTextAsync(), StringComparison.Ordinal);
        await page.GotoAsync(paragraph);
        await PressAsync(page, "main form[method=post] button[value=template]", "done=edit");

        await FollowAsync(page, $"a[href^='/desk/report/{Year}/claims/']");
        await PressAsync(page, "main form[method=post] button[value=take]", "done=take");
        Assert.True(await page.Locator("article ~ *, article").CountAsync() > 0);

        await FreezeAsync(page);
        await page.GotoAsync($"/desk/report/{Year}/publish");
        Assert.True(await page.Locator(".gate ol > li").CountAsync() > 0, "Unproved claims must stand in the way of publishing.");

        await page.GotoAsync($"/desk/report/{Year}/reopen");
        await page.Locator("main form[method=post] button").First.ClickAsync();
        Assert.Equal(1, await page.Locator("#f-reason-e").CountAsync());
        await page.Locator("[name=reason]").FillAsync("补录会议记录");
        await PressAsync(page, "main form[method=post] button", "done=reopen");
        Assert.True(await page.Locator("table:has(caption) tbody tr").CountAsync() > 0);
    }

    // Other tests write at the same time; what they wrote must have been read before the year can be frozen.
    private static async Task FreezeAsync(IPage page)
    {
        var clock = Stopwatch.StartNew();
        do
        {
            await page.GotoAsync($"/desk/report/{Year}/freeze");
            await page.Locator("main form[method=post] button").First.ClickAsync();
        }
        while (!page.Url.Contains("done=freeze", StringComparison.Ordinal) && clock.Elapsed < TimeSpan.FromMinutes(1));
        Assert.Contains("done=freeze", page.Url, StringComparison.Ordinal);
    }

    private static async Task PressAsync(IPage page, string button, string mark)
    {
        await page.Locator(button).First.ClickAsync();
        Assert.True(page.Url.Contains(mark, StringComparison.Ordinal), $"{page.Url} says: {string.Join(" / ", await page.Locator(".error-summary, .notice, .gate").AllInnerTextsAsync())}");
    }

    private static async Task FollowAsync(IPage page, string link)
    {
        var address = await page.Locator(link).First.GetAttributeAsync("href");
        await page.GotoAsync(address!);
    }
}
