using Browser.Tests.Portals;
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
        await page.GotoAsync("/receipts");
        await page.Locator("main form [type=search], main form [type=text], main form input:not([type=hidden])").First.FillAsync(receipt);
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        Assert.Contains(receipt, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }
}
