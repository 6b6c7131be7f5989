using Browser.Tests.Portals;
using Microsoft.Playwright;
using Organization.Contracts;
using Portal.Preferences;

namespace Browser.Tests.Forms;

public sealed class SealTests(SamplePortal portal)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Fact]
    public async Task A_decision_is_sealed_on_the_desk_and_whoever_holds_it_sees_that_it_is_genuine_and_that_a_changed_one_is_not()
    {
        portal.Require();
        await using var desk = new Desk(portal);
        await desk.PostAsync(new Post("cases", "decide-on-the-spot", EnforcementStories.OnTheSpot("d-2")) { Later = ["partyIdentifier", "penalty.kinds", "performance", "decidedOn"] });
        await desk.PostAsync(new Post("cases", "seal-document", ("document", "~决定书")));
        var file = await SealedAsync(desk.RecordOf("cases"));

        await using var context = await portal.OpenAsync(null, new Look(DisplayMode.Elder, Look.Phone), scripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/services");
        await page.Locator("main a[href='/verify']").ClickAsync();
        await page.Locator("main form:has([name=file]) button[type=submit]").ClickAsync();
        Assert.Equal(1, await page.Locator("#f-file-e").CountAsync());
        var said = await VerifyAsync(page, file);
        Assert.Contains("核验通过", said, StringComparison.Ordinal);
        Assert.Contains("当场行政处罚决定书", said, StringComparison.Ordinal);
        Assert.Contains("样例印章", said, StringComparison.Ordinal);
        Assert.DoesNotContain("示例水果店", said, StringComparison.Ordinal);

        file[^1] ^= 1;
        Assert.Contains("核验不通过", await VerifyAsync(page, file), StringComparison.Ordinal);
    }

    private async Task<byte[]> SealedAsync(string record)
    {
        await using var context = await portal.OpenAsync(portal.HolderOf(Roles.EnforcementHead), new Look(DisplayMode.Standard, Look.Desk), scripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(record);
        Assert.Contains("已用印", await page.Locator("#documents").InnerTextAsync(), StringComparison.Ordinal);
        var signature = await page.Locator("#documents a[href*='.p7s']").First.GetAttributeAsync("href");
        Assert.Equal("application/pkcs7-signature", (await page.APIRequest.GetAsync(new Uri(portal.Address, signature).AbsoluteUri)).Headers["content-type"]);
        var link = await page.Locator("#documents a[href*='.docx?edition=']").First.GetAttributeAsync("href");
        return await (await page.APIRequest.GetAsync(new Uri(portal.Address, link).AbsoluteUri)).BodyAsync();
    }

    private static async Task<string> VerifyAsync(IPage page, byte[] file)
    {
        await page.Locator("[name=file]").SetInputFilesAsync(new FilePayload { Name = "决定书.docx", MimeType = Word, Buffer = file });
        await page.Locator("main form:has([name=file]) button[type=submit]").ClickAsync();
        return await page.Locator("main").InnerTextAsync();
    }
}
