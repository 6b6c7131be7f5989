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
        var account = post.Account ?? portal.HolderOf(post.As ?? (act.Roles.Count > 0 ? act.Roles[0] : kind.Readers[0]));
        var page = await PageOfAsync(account);
        if (post.OnFirst is { } list) await TakeFirstAsync(page, kind, list, post.Row);
        var address = act.Record is null ? $"{kind.Href}/new/{act.Slug}" : $"{_records[post.Kind]}/{act.Slug}";
        await page.GotoAsync(address);
        if (FormValues.Required(act.Entries).Count > 1) await LeaveEmptyAsync(page, act, post);
        _names[account] = (await page.Locator(".desk-user span").First.InnerTextAsync()).Split('·')[0].Trim();
        foreach (var (name, value) in FormValues.Of(act.Entries, post.Values)) await FormPage.FillAsync(page, name, await MeantAsync(account, value));
        var reply = await FormPage.SendAsync(page);
        Assert.True(page.Url.Contains($"done={act.Slug}", StringComparison.Ordinal) || page.Url.EndsWith(kind.Href, StringComparison.Ordinal), $"{post}: {await FormPage.RefusalAsync(page)}");
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
        var filled = new List<Entry>();
        foreach (var entry in required.Where(entry => entry.Kind is not EntryKind.Day))
        {
            if (await FormPage.IsFilledAsync(page, entry.Name)) filled.Add(entry);
        }

        var kept = required.FirstOrDefault(entry => entry.Kind is EntryKind.Line or EntryKind.Text);
        foreach (var entry in required.Where(entry => entry.Kind is EntryKind.Day)) await FormPage.FillAsync(page, entry.Name, "");
        if (kept is not null) await FormPage.FillAsync(page, kept.Name, FormValues.Kept);
        await FormPage.SendAsync(page);
        Assert.False(page.Url.Contains("done=", StringComparison.Ordinal), $"{post}: an empty form took effect.");
        if (kept is not null) Assert.Equal(FormValues.Kept, await FormPage.Control(page, kept.Name).InputValueAsync());
        var unsaid = new List<string>();
        foreach (var entry in required.Except(filled).Where(entry => entry != kept && !post.Later.Contains(entry.Name)))
        {
            if (await page.Locator($".error-summary a[href='#{FormPage.IdOf(entry.Name)}']").CountAsync() == 0 || await page.Locator($"#{FormPage.IdOf(entry.Name)}-e").CountAsync() == 0) unsaid.Add(entry.Name);
        }

        Assert.True(unsaid.Count == 0, $"{post}: left empty and not said so: {string.Join(", ", unsaid)}; {await FormPage.RefusalAsync(page)}");
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
