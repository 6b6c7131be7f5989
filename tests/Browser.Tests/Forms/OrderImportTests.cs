using Browser.Tests.Portals;
using Microsoft.Playwright;
using Organization.Contracts;
using Portal.Preferences;

namespace Browser.Tests.Forms;

public sealed class OrderImportTests(SamplePortal portal)
{
    [Fact]
    public async Task An_officer_imports_the_template_once_and_is_told_of_duplicates_the_second_time()
    {
        portal.Require();
        await using var context = await portal.OpenAsync(portal.HolderOf(Roles.EnforcementOfficer), new Look(DisplayMode.Standard, Look.Phone), scripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/desk/work-orders");
        await page.Locator("main a[href='/desk/work-orders/import']").ClickAsync();
        await page.Locator("main form:has([name=file]) button[type=submit]").ClickAsync();
        Assert.Equal(1, await page.Locator("#f-file-e").CountAsync());

        var template = await (await page.APIRequest.GetAsync(new Uri(new Uri(page.Url), "/desk/work-orders/template.xlsx").AbsoluteUri)).BodyAsync();
        await SendAsync(page, template);
        Assert.Contains("登记1件", await page.Locator("main .notice").InnerTextAsync(), StringComparison.Ordinal);

        await SendAsync(page, template);
        Assert.Contains("一件也没有导入", await page.Locator("main .notice").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("外部编号", await page.Locator("main tbody tr").InnerTextAsync(), StringComparison.Ordinal);

        await SendAsync(page, [1, 2, 3]);
        Assert.Equal(1, await page.Locator("#f-file-e").CountAsync());
    }

    private static async Task SendAsync(IPage page, byte[] file)
    {
        await page.Locator("[name=file]").SetInputFilesAsync(new FilePayload { Name = "orders.xlsx", MimeType = "application/octet-stream", Buffer = file });
        await page.Locator("main form:has([name=file]) button[type=submit]").ClickAsync();
    }
}
