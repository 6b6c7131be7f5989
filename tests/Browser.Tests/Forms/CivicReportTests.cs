using Browser.Tests.Portals;
using Microsoft.Playwright;
using Portal.Preferences;

namespace Browser.Tests.Forms;

public sealed class CivicReportTests(SamplePortal portal)
{
    // One point, without anything beside it: the copy is the same.
    private static readonly byte[] s_picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task The_public_reports_a_matter_without_account_and_scripts_and_sees_by_its_receipt_how_far_it_is()
    {
        portal.Require();
        await using var context = await portal.OpenAsync(null, new Look(DisplayMode.Elder, Look.Phone), scripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/civic-reports/new");
        await page.Locator("main form:has([name=description]) button[type=submit]").ClickAsync();
        foreach (var field in new[] { "category", "title", "description", "place" }) Assert.Equal(1, await page.Locator($"#f-{field}-e").CountAsync());
        await page.Locator("[name=category]").SelectOptionAsync("CityAppearance");
        await page.Locator("[name=title]").FillAsync("示例：路口占道");
        await page.Locator("[name=description]").FillAsync("示例：每天傍晚占道经营。");
        await page.Locator("[name=place]").FillAsync("示例路口");
        await page.Locator("[name=photos]").SetInputFilesAsync(
        [
            new FilePayload { Name = "现场.png", MimeType = "image/png", Buffer = s_picture },
            new FilePayload { Name = "不完整.jpg", MimeType = "image/jpeg", Buffer = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xDB, 0, 2, 0] },
        ]);
        await page.Locator("main form:has([name=description]) button[type=submit]").ClickAsync();
        Assert.Contains("第2张：照片文件不完整", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        var receipt = (await page.Locator(".receipt").InnerTextAsync()).Trim();

        await page.GotoAsync("/civic-reports");
        await page.Locator("main [name=code]").FillAsync(receipt.ToLowerInvariant());
        await page.Locator("main form:has([name=code]) button[type=submit]").ClickAsync();
        var answer = await page.Locator("main .notice").InnerTextAsync();
        Assert.Contains("已受理", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("占道", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(receipt, page.Url, StringComparison.OrdinalIgnoreCase);
        var image = page.Locator("#photos img");
        Assert.Equal(1, await image.CountAsync());
        var address = await image.GetAttributeAsync("src");
        Assert.DoesNotContain(receipt, address, StringComparison.OrdinalIgnoreCase);
        var shown = await page.APIRequest.GetAsync(new Uri(portal.Address, address).AbsoluteUri);
        Assert.Equal("image/png", shown.Headers["content-type"]);
        Assert.Equal(s_picture, await shown.BodyAsync());
        Assert.Equal(404, (await page.APIRequest.GetAsync(new Uri(portal.Address, address + "x").AbsoluteUri)).Status);

        await page.Locator("main [name=code]").FillAsync("2222-2222-2222-2222");
        await page.Locator("main form:has([name=code]) button[type=submit]").ClickAsync();
        Assert.Equal(0, await page.Locator("main .notice").CountAsync());
    }
}
