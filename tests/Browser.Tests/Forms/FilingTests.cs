using Browser.Tests.Portals;
using Organization.Contracts;
using Portal.Preferences;

namespace Browser.Tests.Forms;

public sealed class FilingTests(SamplePortal portal)
{
    // The sample's street decides minor cases on the spot, so that the refusal shows which track was asked for.
    [Fact]
    public async Task The_form_files_a_minor_case_where_its_address_says_so()
    {
        portal.Require();
        await using var context = await portal.OpenAsync(portal.HolderOf(Roles.EnforcementOfficer), new Look(DisplayMode.Standard, Look.Desk), scripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/desk/cases/new");
        Assert.Equal(0, await page.Locator("main a[href*='track=']").CountAsync());

        await page.GotoAsync("/desk/cases/new?track=CASE_TRACK_MINOR");
        foreach (var (name, value) in new[]
        {
            ("source", "CASE_SOURCE_PATROL"), ("violationCode", "#1"), ("actDate", DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddDays(-2).DateTime).ToString("yyyy-MM-dd")), ("place", "示例路"),
            ("partyKind", "PARTY_KIND_ORGANIZATION"), ("partyName", "示例建材有限公司"), ("partyIdentifier", "91320585MA1EXAMP03"),
            ("leadOfficerId", "#1"), ("assistingOfficerId", "#2"), ("facts", "在人行道堆放建材。"),
        }) await FormPage.FillAsync(page, name, value);
        await FormPage.SendAsync(page);

        Assert.Contains("小微案件适用简易程序", await FormPage.RefusalAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_on_a_clue_begins_with_what_the_clue_knows()
    {
        portal.Require();
        await using var desk = new Desk(portal);
        await desk.PostAsync(new Post("clues", "receive-clue", ("source", "CLUE_SOURCE_COMPLAINT"), ("matter", "示例：夜间施工"), ("place", "示例路9号"), ("leadOfficerId", "@officer"), ("assistingOfficerId", "@other")));
        await using var context = await portal.OpenAsync(portal.HolderOf(Roles.EnforcementOfficer), new Look(DisplayMode.Standard, Look.Desk), scripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(desk.RecordOf("clues"));
        await page.Locator("main a[href$='/file-penalty-case']").ClickAsync();

        Assert.Equal("示例路9号", await FormPage.Control(page, "place").InputValueAsync());
        Assert.Equal("示例：夜间施工", await FormPage.Control(page, "facts").InputValueAsync());
        Assert.True(await page.Locator("[name=source][value=CASE_SOURCE_COMPLAINT]").IsCheckedAsync());
        Assert.NotEqual("", await FormPage.Control(page, "leadOfficerId").InputValueAsync());
    }
}
