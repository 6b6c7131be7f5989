using Browser.Tests.Portals;
using Microsoft.Playwright;
using Organization.Contracts;
using Portal.Preferences;

namespace Browser.Tests.Forms;

public sealed class EvidenceUploadTests(SamplePortal portal)
{
    /// <summary>What the desk does to a file that was uploaded.</summary>
    internal static IReadOnlyList<Post> Posts { get; } =
    [
        new("evidence", "verify-evidence-file") { OnFirst = "", As = Roles.EnforcementHead },
        new("evidence", "record-custody", ("change", "CUSTODY_CHANGE_SEALED")) { OnFirst = "", As = Roles.EnforcementHead },
        new("evidence", "withdraw-evidence-file") { OnFirst = "", As = Roles.EnforcementHead },
    ];

    /// <summary>A case whose preserved evidence asks for a recording, and the recording tied to it.</summary>
    internal static IReadOnlyList<Post> Recording { get; } =
    [
        new("cases", "file-penalty-case", EnforcementStories.Filing) { Later = ["partyIdentifier"] },
        new("cases", "approve-preservation"),
        new("cases", "record-preservation", ("firstOfficerId", "@officer"), ("secondOfficerId", "@other"), ("goods[0].name", "水泥"), ("goods[0].quantity", "二十袋")),
        new("evidence", "tie-recording", ("step", "RECORDED_STEP_PRESERVATION"), ("number", null)) { OnFirst = "", As = Roles.EnforcementHead },
    ];

    // The smallest picture there is: one point.
    private static readonly byte[] s_picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task A_photograph_is_uploaded_without_scripts_shown_in_its_case_and_kept_with_its_custody()
    {
        portal.Require();
        await using var context = await portal.OpenAsync(portal.HolderOf(Roles.EnforcementHead), new Look(DisplayMode.Standard, Look.Phone), scripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/desk/cases?track=CASE_TRACK_ORDINARY&status=Filed");
        await page.Locator("main tbody th a").First.ClickAsync();
        var caseAddress = new Uri(page.Url).AbsolutePath;
        await page.Locator("#evidence-files a[href^='/desk/evidence-upload/']").ClickAsync();
        await page.Locator("main form:has([name=file]) button[type=submit]").ClickAsync();
        Assert.Equal(1, await page.Locator("#f-file-e").CountAsync());

        await SendAsync(page, "现场.jpg", s_picture);
        Assert.Contains("不一致", await page.Locator("#f-file-e").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("证明示例事实", await page.Locator("[name=proves]").InputValueAsync());
        await SendAsync(page, "现场.png", s_picture);
        Assert.Contains("已接收", await page.Locator("main .notice").InnerTextAsync(), StringComparison.Ordinal);

        await page.GotoAsync(caseAddress);
        await page.Locator("#evidence-files details summary").First.ClickAsync();
        var image = page.Locator("#evidence-files img").First;
        Assert.Contains("证明示例事实", await image.GetAttributeAsync("alt"), StringComparison.Ordinal);
        var content = await page.APIRequest.GetAsync(new Uri(portal.Address, await image.GetAttributeAsync("src")).AbsoluteUri);
        Assert.Equal(s_picture, await content.BodyAsync());
        Assert.Contains("sandbox", content.Headers["content-security-policy"], StringComparison.Ordinal);
        Assert.Contains("nosniff", content.Headers["x-content-type-options"], StringComparison.Ordinal);

        await using var desk = new Desk(portal);
        foreach (var post in Posts) await desk.PostAsync(post);
        await page.GotoAsync(desk.RecordOf("evidence"));
        var record = await page.Locator("main").InnerTextAsync();
        foreach (var line in new[] { "接收", "查看", "核验", "封存", "撤回" }) Assert.Contains(line, record, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_must_be_filmed_is_shown_as_missing_until_a_recording_is_tied_to_it()
    {
        portal.Require();
        await using var desk = new Desk(portal);
        foreach (var post in Recording.SkipLast(1)) await desk.PostAsync(post);
        var caseAddress = desk.RecordOf("cases");
        await using var context = await portal.OpenAsync(portal.HolderOf(Roles.EnforcementHead), new Look(DisplayMode.Standard, Look.Desk), scripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(caseAddress);
        Assert.Contains("没有记录", await page.Locator("#recordings").InnerTextAsync(), StringComparison.Ordinal);

        await page.Locator("#evidence-files a[href^='/desk/evidence-upload/']").ClickAsync();
        await SendAsync(page, "执法记录仪.mp4", [0, 0, 0, 24, .. "ftypisom"u8, .. new byte[600_000]]);
        Assert.Contains("已接收", await page.Locator("main .notice").InnerTextAsync(), StringComparison.Ordinal);
        await desk.PostAsync(Recording[^1]);
        await page.GotoAsync(caseAddress);
        Assert.DoesNotContain("必须全程音像记录的环节没有记录", await page.Locator("#recordings").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("执法记录仪.mp4", await page.Locator("#recordings").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_and_a_visitor_upload_nothing()
    {
        portal.Require();
        var address = new Uri(portal.Address, "/desk/evidence-upload/00000000-0000-0000-0000-000000000001").AbsoluteUri;
        await using var staff = await portal.OpenAsync(portal.HolderOf(Roles.EnforcementHead), new Look(DisplayMode.Standard, Look.Desk), scripts: false);
        var form = staff.APIRequest.CreateFormData();
        form.Set("_handler", "evidence");
        form.Set("file", new FilePayload { Name = "a.png", MimeType = "image/png", Buffer = s_picture });
        Assert.Equal(400, (await staff.APIRequest.PostAsync(address, new() { Multipart = form })).Status);
        await using var visitor = await portal.OpenAsync(null, new Look(DisplayMode.Standard, Look.Desk), scripts: false);
        var other = visitor.APIRequest.CreateFormData();
        other.Set("file", new FilePayload { Name = "a.png", MimeType = "image/png", Buffer = s_picture });
        var answer = await visitor.APIRequest.PostAsync(address, new() { Multipart = other, MaxRedirects = 0 });
        Assert.True(answer.Status is 302 or 400 or 401 or 403, $"{answer.Status}");
    }

    private static async Task SendAsync(IPage page, string name, byte[] content)
    {
        await page.Locator("[name=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = name[^3..] switch { "png" => "image/png", "mp4" => "video/mp4", _ => "image/jpeg" }, Buffer = content });
        await page.Locator("[name=kind]").SelectOptionAsync(new SelectOptionValue { Index = 4 });
        await page.Locator("[name=proves]").FillAsync("证明示例事实");
        await page.Locator("[name=holdsNoSecret]").CheckAsync();
        await page.Locator("main form:has([name=file]) button[type=submit]").ClickAsync();
    }
}
