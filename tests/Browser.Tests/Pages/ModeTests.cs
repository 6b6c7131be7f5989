using System.Text.RegularExpressions;
using Browser.Tests.Portals;
using Portal.Preferences;

namespace Browser.Tests.Pages;

public sealed partial class ModeTests(SamplePortal portal)
{
    [Theory]
    [InlineData(DisplayMode.Elder)]
    [InlineData(DisplayMode.Contrast)]
    public async Task A_mode_is_chosen_without_scripts_and_kept_on_the_next_page(DisplayMode mode)
    {
        portal.Require();
        await using var context = await portal.OpenAsync(null, new Look(DisplayMode.Standard, Look.Phone), scripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/reports");
        await page.Locator($"button[name=mode][value={mode.Code()}]").ClickAsync();
        await page.WaitForURLAsync("**/reports");
        Assert.Equal("true", await page.Locator($"button[name=mode][value={mode.Code()}]").GetAttributeAsync("aria-pressed"));
        await page.GotoAsync("/enforcement");
        Assert.Equal(mode.Code(), await page.Locator("html").GetAttributeAsync("data-mode"));
    }

    // The other tests change the mark in the page instead of asking for the page again.
    [Theory]
    [InlineData("/", DisplayMode.Elder)]
    [InlineData("/reports/2023", DisplayMode.Elder)]
    [InlineData("/enforcement", DisplayMode.Contrast)]
    public async Task A_mode_changes_nothing_of_a_page_but_its_mark(string address, DisplayMode mode)
    {
        portal.Require();
        Assert.Equal(await ReadAsync(address, DisplayMode.Standard), await ReadAsync(address, mode));
    }

    private async Task<string> ReadAsync(string address, DisplayMode mode)
    {
        await using var context = await portal.OpenAsync(null, new Look(mode, Look.Desk));
        var text = await (await context.APIRequest.GetAsync(address)).TextAsync();
        Assert.Contains($"data-mode=\"{mode.Code()}\"", text, StringComparison.Ordinal);
        return Marks().Replace(text, "");
    }

    [GeneratedRegex("""data-mode="\w+"|aria-pressed="\w+"|<input type="hidden" name="__RequestVerificationToken"[^>]*>""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();
}
