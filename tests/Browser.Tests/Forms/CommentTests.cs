using Browser.Tests.Portals;
using Microsoft.Playwright;
using Portal.Preferences;

namespace Browser.Tests.Forms;

public sealed class CommentTests(SamplePortal portal)
{
    [Fact]
    public async Task The_public_comments_on_a_decision_without_account_and_scripts_and_finds_the_answer_by_its_receipt()
    {
        portal.Require();
        await using var desk = new Desk(portal);
        foreach (var post in DecisionStories.OpenCall) await desk.PostAsync(post);
        await using var context = await portal.OpenAsync(null, new Look(DisplayMode.Standard, Look.Phone), scripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(desk.RecordOf("decision-items").Replace("/desk/decision-items/", "/decisions/", StringComparison.Ordinal));
        await page.Locator("#say button[type=submit]").ClickAsync();
        Assert.Equal(1, await page.Locator("#say-text-e").CountAsync());
        await page.Locator("[name=text]").FillAsync("建议增加无障碍坡道。");
        await page.Locator("#say button[type=submit]").ClickAsync();
        var receipt = (await page.Locator(".receipt").InnerTextAsync()).Trim();
        Assert.Contains("尚未答复", await AnswerAsync(page, receipt), StringComparison.Ordinal);

        await desk.PostAsync(new("comments", "dispose-comment", ("disposition", "DISPOSITION_ADOPTED"), ("reason", "示例理由：增加坡道。")) { OnFirst = "?openOnly=true", Row = DecisionStories.CalledItem });
        Assert.Contains("示例理由：增加坡道。", await AnswerAsync(page, receipt), StringComparison.Ordinal);
    }

    private static async Task<string> AnswerAsync(IPage page, string receipt)
    {
        await page.GotoAsync("/receipts");
        await page.Locator("main [name=code]").FillAsync(receipt);
        await page.Locator("main form:has([name=code]) button[type=submit]").ClickAsync();
        return await page.Locator("main .notice", new() { HasText = DecisionStories.CalledItem }).InnerTextAsync();
    }
}
