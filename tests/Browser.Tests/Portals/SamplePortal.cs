using System.Collections.Concurrent;
using System.Globalization;
using Browser.Tests.Portals;
using Microsoft.Playwright;
using Organization.Contracts;
using Platform.Servers;
using Platform.Testing;
using Portal.Preferences;

[assembly: AssemblyFixture(typeof(SamplePortal))]

namespace Browser.Tests.Portals;

/// <summary>The portal of the sample year in one process, and one browser to look at it; both end with the tests.</summary>
public sealed class SamplePortal : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _sessions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, Lazy<Task>> _drafts = new();
    private readonly Dictionary<string, string> _passwords = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, List<string>> _accountsOfRole = new(StringComparer.Ordinal);
    private SampleInstallation? _sample;
    private StandaloneHost? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The portal's address.</summary>
    public Uri Address => _host!.Address;

    /// <summary>Skips the test where there is no browser.</summary>
    public void Require() => Assert.SkipUnless(Chromium.IsThere(NativeServers.Required), Chromium.Reason);

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Program is null) return;
        _sample = await SampleInstallation.CopyAsync();
        foreach (var account in _sample.Accounts())
        {
            _passwords[account.User] = account.Password;
            foreach (var role in account.Roles) _accountsOfRole.GetOrAdd(role, _ => []).Add(account.User);
        }

        _host = await StandaloneHost.ServeAsync(_sample.Folder);
        await SampleInstallation.WarningsAsync(_sample.Folder);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Program, ChromiumSandbox = false, Args = Chromium.Flags });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
        if (_host is not null) await _host.DisposeAsync();
        _sample?.Dispose();
    }

    /// <summary>The first sample account that holds the role.</summary>
    public string HolderOf(string role) => HoldersOf(role)[0];

    /// <summary>All sample accounts that hold the role.</summary>
    public IReadOnlyList<string> HoldersOf(string role) => _accountsOfRole[role];

    /// <summary>A browser window of its own, signed in as the account; null for the public.</summary>
    public async Task<IBrowserContext> OpenAsync(string? account, Look look, bool scripts = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            JavaScriptEnabled = scripts,
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            StorageState = account is null ? null : await SessionOfAsync(account),
        });
        context.SetDefaultTimeout(60_000);
        await context.AddCookiesAsync([new() { Name = "portal-mode", Value = look.Mode.Code(), Url = Address.ToString() }]);
        return context;
    }

    /// <summary>Gives a sample account's password at the door.</summary>
    internal async Task PasswordAsync(IPage page, string account)
    {
        await page.GotoAsync("/signin");
        await page.Locator("[name=account]").FillAsync(account);
        await page.Locator("[name=password]").FillAsync(_passwords[account]);
        await page.Locator("main form button[type=submit]").ClickAsync();
    }

    /// <summary>Begins the report of a year, as a clerk of the office does; only once.</summary>
    public Task BeginReportAsync(int year) => _drafts.GetOrAdd(year, wanted => new Lazy<Task>(() => BeginAsync(wanted))).Value;

    private async Task BeginAsync(int year)
    {
        await using var context = await OpenAsync(HolderOf(Roles.OfficeClerk), new Look(DisplayMode.Standard, Look.Desk), scripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/desk/report");
        await page.Locator("[name=year]").FillAsync(year.ToString(CultureInfo.InvariantCulture));
        await page.Locator("main form[method=post] button[type=submit]").ClickAsync();
        await page.WaitForURLAsync($"**/desk/report/{year}*");
    }

    private Task<string> SessionOfAsync(string account) =>
        _sessions.GetOrAdd(account, name => new Lazy<Task<string>>(() => SignInAsync(name))).Value;

    private async Task<string> SignInAsync(string account)
    {
        await using var context = await OpenAsync(null, new Look(DisplayMode.Standard, Look.Desk), scripts: false);
        var page = await context.NewPageAsync();
        await PasswordAsync(page, account);
        await page.WaitForURLAsync("**/desk");
        return await context.StorageStateAsync();
    }
}
