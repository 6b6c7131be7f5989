using Browser.Tests.Forms;
using Browser.Tests.Portals;
using Microsoft.Playwright;
using Portal.Pages.Desk.Records;

namespace Journeys.Tests.Browsers;

/// <summary>Members of staff who lead one case after the other at the portal's desk, in a browser without scripts.</summary>
internal sealed class CaseDesk : IAsyncDisposable
{
    private readonly Uri _portal;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly Dictionary<string, IPage> _windows = new(StringComparer.Ordinal);
    private string _case = "";

    private CaseDesk(Uri portal, IPlaywright playwright, IBrowser browser)
    {
        _portal = portal;
        _playwright = playwright;
        _browser = browser;
    }

    public static async Task<CaseDesk> OpenAsync(Uri portal)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Program, ChromiumSandbox = false, Args = Chromium.Flags });
        return new CaseDesk(portal, playwright, browser);
    }

    /// <summary>Signs somebody in, in a window of their own.</summary>
    public async Task SignInAsync(string account, string password)
    {
        var context = await _browser.NewContextAsync(new() { BaseURL = _portal.ToString(), JavaScriptEnabled = false, Locale = "zh-CN", TimezoneId = "Asia/Shanghai" });
        context.SetDefaultTimeout(60_000);
        var page = _windows[account] = await context.NewPageAsync();
        await page.GotoAsync("/signin");
        await page.Locator("[name=account]").FillAsync(account);
        await page.Locator("[name=password]").FillAsync(password);
        await page.Locator("main form button[type=submit]").ClickAsync();
        // The address says that the sign-in was taken; waiting for the whole page's load event can miss it on a loaded machine.
        await page.WaitForURLAsync("**/desk", new() { WaitUntil = WaitUntilState.Commit });
    }

    /// <summary>Fills an act of a case in and sends it; an act that begins a case makes it the one that the next acts are about.</summary>
    public async Task DoAsync(string account, string act, params (string, string?)[] values)
    {
        var kind = RecordCatalogue.Require("cases");
        var done = kind.ActOf(act) ?? throw new InvalidOperationException($"{act} is no act of a case.");
        var page = _windows[account];
        await page.GotoAsync(done.Record is null ? $"{kind.Href}/new/{act}" : $"{_case}/{act}");
        foreach (var (name, value) in FormValues.Of(done.Entries, values)) await FormPage.FillAsync(page, name, value);
        await FormPage.SendAsync(page);
        Assert.True(page.Url.Contains($"done={act}", StringComparison.Ordinal), $"{account} {act}: {await FormPage.RefusalAsync(page)}");
        _case = new Uri(page.Url).AbsolutePath;
    }

    /// <summary>Makes a case that was filed elsewhere the one that the next acts are about.</summary>
    public void Take(string caseId) => _case = $"/desk/cases/{caseId}";

    /// <summary>What the case's page says of it, as somebody sees it.</summary>
    public async Task<string> ReadAsync(string account)
    {
        var page = _windows[account];
        await page.GotoAsync(_case);
        return await page.Locator("main").InnerTextAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
    }
}
