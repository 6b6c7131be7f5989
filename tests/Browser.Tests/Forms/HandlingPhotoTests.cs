using Browser.Tests.Portals;
using Microsoft.Playwright;
using Organization.Contracts;
using Portal.Preferences;

namespace Browser.Tests.Forms;

public sealed class HandlingPhotoTests(SamplePortal portal)
{
    /// <summary>An order with a photograph becomes a case, and the photograph its evidence; the photograph is uploaded before the filing.</summary>
    internal static IReadOnlyList<Post> TakingOver { get; } =
    [
        new("work-orders", "register-work-order", ("channel", "WORK_ORDER_CHANNEL_PATROL"), ("title", "示例：带照片的工单")),
        new("work-orders", "dispatch-work-order", ("team", "执法一中队"), ("officerId", "@me")),
        new("cases", "file-penalty-case", [.. EnforcementStories.Filing, ("source", "CASE_SOURCE_WORK_ORDER"), ("workOrderId", "~带照片的工单")]) { Later = ["partyIdentifier"] },
        new("cases", "take-report-photo-into-evidence", ("kind", "EVIDENCE_KIND_AUDIO_VISUAL"), ("holdsNoSecret", "true")),
    ];

    // The smallest picture there is: one point.
    private static readonly byte[] s_picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task A_dispatched_order_is_given_a_photograph_of_its_handling_without_scripts_and_then_resolved()
    {
        portal.Require();
        await using var desk = new Desk(portal);
        await desk.PostAsync(new Post("work-orders", "register-work-order", ("channel", "WORK_ORDER_CHANNEL_PATROL")));
        await desk.PostAsync(new Post("work-orders", "dispatch-work-order", ("team", "执法一中队"), ("officerId", "@me")));
        var order = desk.RecordOf("work-orders");
        await using var context = await portal.OpenAsync(portal.HolderOf(Roles.EnforcementOfficer), new Look(DisplayMode.Standard, Look.Phone), scripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(order);
        await page.Locator("#photos a[href^='/desk/order-photos/']").ClickAsync();
        await page.Locator("main form:has([name=photos]) button[type=submit]").ClickAsync();
        Assert.Equal(1, await page.Locator("#f-photos-e").CountAsync());

        await SendAsync(page, "处置.jpg");
        Assert.Contains("不一致", await page.Locator("#f-photos-e").InnerTextAsync(), StringComparison.Ordinal);
        await SendAsync(page, "处置.png");
        Assert.Contains("已接收", await page.Locator("main .notice").InnerTextAsync(), StringComparison.Ordinal);

        await desk.PostAsync(new Post("work-orders", "resolve-work-order"));
        await page.GotoAsync(order);
        await page.Locator("#photos details summary").First.ClickAsync();
        Assert.Contains("处置照片", await page.Locator("#photos").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("#photos a[href^='/desk/order-photos/']").CountAsync());
        var image = await page.APIRequest.GetAsync(new Uri(portal.Address, await page.Locator("#photos img").First.GetAttributeAsync("src")).AbsoluteUri);
        Assert.Equal("image/png", image.Headers["content-type"]);
    }

    [Fact]
    public async Task A_photograph_of_an_order_that_became_a_case_is_taken_into_its_evidence()
    {
        portal.Require();
        await using var desk = new Desk(portal);
        foreach (var post in TakingOver.Take(2)) await desk.PostAsync(post);
        await using var context = await portal.OpenAsync(portal.HolderOf(Roles.EnforcementHead), new Look(DisplayMode.Standard, Look.Desk), scripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{desk.RecordOf("work-orders")}");
        await page.Locator("#photos a[href^='/desk/order-photos/']").ClickAsync();
        await SendAsync(page, "处置.png");
        Assert.Contains("已接收", await page.Locator("main .notice").InnerTextAsync(), StringComparison.Ordinal);
        foreach (var post in TakingOver.Skip(2)) await desk.PostAsync(post);
        await page.GotoAsync(desk.RecordOf("cases"));
        await page.Locator("#evidence-files details summary").First.ClickAsync();
        Assert.Contains("处置照片1转入", await page.Locator("#evidence-files").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task SendAsync(IPage page, string name)
    {
        await page.Locator("[name=photos]").SetInputFilesAsync(
            new FilePayload { Name = name, MimeType = name.EndsWith("png", StringComparison.Ordinal) ? "image/png" : "image/jpeg", Buffer = s_picture });
        await page.Locator("main form:has([name=photos]) button[type=submit]").ClickAsync();
    }
}
