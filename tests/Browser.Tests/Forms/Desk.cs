using Browser.Tests.Portals;
using Microsoft.Playwright;
using Organization.Contracts;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;
using Portal.Preferences;

namespace Browser.Tests.Forms;

/// <summary>Members of staff who fill forms in, in a browser without scripts.</summary>
internal sealed class Desk(SamplePortal portal) : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);
    private readonly Dictionary<string, (IBrowserContext Context, IPage Page)> _windows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _records = new(StringComparer.Ordinal);
    private string? _case;
    private string _first = "";

    /// <summary>Address of the record of a kind that was begun last.</summary>
    public string RecordOf(string kind) => _records[kind];

    /// <summary>Posts the form as good as empty, then filled in; leaves the browser where the portal leads.</summary>
    public async Task PostAsync(Post post)
    {
        var kind = RecordCatalogue.Require(post.Kind);
        var act = kind.ActOf(post.Act) ?? throw new InvalidOperationException($"{post} is no act of the desk.");
        var account = portal.HolderOf(post.As ?? (act.Roles.Count > 0 ? act.Roles[0] : kind.Readers[0]));
        var page = await PageOfAsync(account);
        if (post.OnFirst is { } list) await TakeFirstAsync(page, kind, list, post.Row);
        var address = act.Record is null ? $"{kind.Href}/new/{act.Slug}" : $"{_records[post.Kind]}/{act.Slug}";
        await page.GotoAsync(address);
        if (FormValues.Required(act.Entries).Count > 1) await LeaveEmptyAsync(page, act, post);
        _names[account] = (await page.Locator(".desk-user span").First.InnerTextAsync()).Split('·')[0].Trim();
        foreach (var (name, value) in FormValues.Of(act.Entries, post.Values)) await FillAsync(page, name, await MeantAsync(account, value));
        var reply = await SendAsync(page);
        Assert.True(page.Url.Contains($"done={act.Slug}", StringComparison.Ordinal) || page.Url.EndsWith(kind.Href, StringComparison.Ordinal), $"{post}: {await RefusalAsync(page)}");
        Assert.Equal(200, reply);
        if (!page.Url.Contains("done=", StringComparison.Ordinal)) return;
        _records[post.Kind] = new Uri(page.Url).AbsolutePath;
        Assert.True(await page.Locator("#history tbody tr").CountAsync() > 0, $"{post}: the record shows no history.");
        Assert.DoesNotContain("Entry.", await page.Locator("#history").InnerTextAsync(), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (context, _) in _windows.Values) await context.CloseAsync();
    }

    // Leaves the browser at the form that came back, where the person goes on.
    private async Task LeaveEmptyAsync(IPage page, DeskAct act, Post post)
    {
        var required = FormValues.Required(act.Entries);
        var kept = required.FirstOrDefault(entry => entry.Kind is EntryKind.Line or EntryKind.Text);
        foreach (var entry in required.Where(entry => entry.Kind is EntryKind.Day)) await FillAsync(page, entry.Name, "");
        if (kept is not null) await FillAsync(page, kept.Name, FormValues.Kept);
        await SendAsync(page);
        Assert.False(page.Url.Contains("done=", StringComparison.Ordinal), $"{post}: an empty form took effect.");
        if (kept is not null) Assert.Equal(FormValues.Kept, await Control(page, kept.Name).InputValueAsync());
        var unsaid = new List<string>();
        foreach (var entry in required.Where(entry => entry != kept && !post.Later.Contains(entry.Name)))
        {
            if (await page.Locator($".error-summary a[href='#{IdOf(entry.Name)}']").CountAsync() == 0 || await page.Locator($"#{IdOf(entry.Name)}-e").CountAsync() == 0) unsaid.Add(entry.Name);
        }

        Assert.True(unsaid.Count == 0, $"{post}: left empty and not said so: {string.Join(", ", unsaid)}; {await RefusalAsync(page)}");
    }

    private static async Task FillAsync(IPage page, string name, string value)
    {
        var control = Control(page, name);
        Assert.True(await control.CountAsync() > 0, $"{page.Url} has no {name}.");
        var fold = page.Locator($"details:not([open]):has([name=\"{name}\"]) > summary");
        if (await fold.CountAsync() > 0) await fold.First.ClickAsync();
        switch (await control.First.EvaluateAsync<string>("control => control.type"))
        {
            case "radio" or "checkbox":
                foreach (var one in value.Split('+'))
                {
                    var box = one.StartsWith('#') ? control.Nth(int.Parse(one[1..], System.Globalization.CultureInfo.InvariantCulture) - 1) : page.Locator($"main [name=\"{name}\"][value=\"{one}\"]");
                    await box.CheckAsync();
                }

                break;
            case "select-one" when value.StartsWith('#'):
                await control.SelectOptionAsync(new SelectOptionValue { Index = int.Parse(value[1..], System.Globalization.CultureInfo.InvariantCulture) });
                break;
            case "select-one" when value.StartsWith('~'):
                await control.SelectOptionAsync((await control.Locator("option", new() { HasText = value[1..] }).First.GetAttributeAsync("value"))!);
                break;
            case "select-one" when value.StartsWith('!'):
                await control.SelectOptionAsync((await control.Locator("option:not([value=''])", new() { HasNotText = value[1..] }).First.GetAttributeAsync("value"))!);
                break;
            case "select-one":
                await control.SelectOptionAsync(value);
                break;
            default:
                await control.FillAsync(value);
                break;
        }
    }

    private static ILocator Control(IPage page, string name) => page.Locator($"main form[method=post] [name=\"{name}\"]");

    private static string IdOf(string name) => "f-" + string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-'));

    private static async Task<int> SendAsync(IPage page)
    {
        var loaded = new TaskCompletionSource();
        var status = 0;
        void OnLoad(object? sender, IPage at) => loaded.TrySetResult();
        void OnResponse(object? sender, IResponse response)
        {
            if (response.Request.IsNavigationRequest) status = response.Status;
        }

        page.Load += OnLoad;
        page.Response += OnResponse;
        await page.Locator("main form[method=post] button[type=submit]").First.ClickAsync();
        await loaded.Task.WaitAsync(s_patience);
        page.Load -= OnLoad;
        page.Response -= OnResponse;
        return status;
    }

    // What the page says against the form, for whoever reads the failure.
    private static async Task<string> RefusalAsync(IPage page)
    {
        var said = await page.Locator(".error-summary, .gate, .notice, .errpage").AllInnerTextsAsync();
        return $"{page.Url} says: {string.Join(" / ", said).ReplaceLineEndings(" ")}";
    }

    private async Task TakeFirstAsync(IPage page, RecordKind kind, string list, string? row)
    {
        await page.GotoAsync(kind.Href + list);
        var link = page.Locator("main tbody tr", new() { HasText = row }).Locator("th a").First;
        _records[kind.Path] = (await link.GetAttributeAsync("href"))!;
        _first = (await link.InnerTextAsync()).Trim();
    }

    private async Task<string> MeantAsync(string account, string value) => value switch
    {
        "@case" => await CaseAsync(),
        "@first" => $"~{_first}",
        "@me" => $"~{_names[account]}",
        "@officer" => $"~{_names[portal.HolderOf(Roles.EnforcementOfficer)]}",
        "@other" => $"!{_names[portal.HolderOf(Roles.EnforcementOfficer)]}",
        _ => value,
    };

    private async Task<string> CaseAsync()
    {
        if (_case is not null) return _case;
        await using var window = await portal.OpenAsync(portal.HolderOf(Roles.EnforcementHead), new Look(DisplayMode.Standard, Look.Desk), scripts: false);
        var list = await window.NewPageAsync();
        await list.GotoAsync("/desk/cases?track=CASE_TRACK_ORDINARY");
        return _case = (await list.Locator("main tbody th a").First.InnerTextAsync()).Trim();
    }

    private async Task<IPage> PageOfAsync(string account)
    {
        if (!_windows.TryGetValue(account, out var window))
        {
            var context = await portal.OpenAsync(account, new Look(DisplayMode.Standard, Look.Desk), scripts: false);
            _windows[account] = window = (context, await context.NewPageAsync());
        }

        return window.Page;
    }
}
