using Browser.Tests.Portals;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Portal.Preferences;

namespace Browser.Tests.Pages;

/// <summary>What must hold of every page in every look.</summary>
internal static class PageCheck
{
    // The phone last, so that the window changes its width once for each page.
    private static readonly Look[] s_looks =
    [
        .. from width in new[] { Look.Desk, Look.Phone } from mode in Enum.GetValues<DisplayMode>() select new Look(mode, width),
    ];

    // A mode changes colours and sizes only, so that what does not depend on them is asked once for each width.
    private const string AxeCall =
        """
        async everything => {
          const seen = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];
          const said = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
          const runOnly = everything ? { type: 'tag', values: said } : { type: 'rule', values: seen };
          const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'], preload: false });
          return violations.map(one => `${one.id}: ${one.nodes.slice(0, 3).map(node => node.html.slice(0, 300)).join(' | ')}`);
        }
        """;

    private static readonly string s_axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>A tab of the window that can check the pages it opens.</summary>
    public static async Task<IPage> OpenTabAsync(IBrowserContext window)
    {
        await window.AddInitScriptAsync(s_axe);
        return await window.NewPageAsync();
    }

    /// <summary>Opens the page and says in one line each what does not hold in which look.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(IPage page, Visit visit)
    {
        List<string> faults = [];
        void OnConsole(object? sender, IConsoleMessage message)
        {
            if (message.Type is "error" or "warning" && visit.Status == 200) faults.Add($"console: {message.Text}");
        }

        void OnRequest(object? sender, IRequest request)
        {
            if (!request.Url.StartsWith("data:", StringComparison.Ordinal) && new Uri(request.Url).Authority != new Uri(page.Url).Authority && page.Url != "about:blank")
                faults.Add($"asks another host: {request.Url}");
        }

        page.Console += OnConsole;
        page.Request += OnRequest;
        try
        {
            var reply = await page.GotoAsync(visit.Address, new() { WaitUntil = WaitUntilState.Load });
            if (reply?.Status != visit.Status) faults.Add($"status {reply?.Status}");
            if (!new Uri(page.Url).AbsolutePath.Equals(visit.Address.Split('?')[0], StringComparison.Ordinal)) faults.Add($"leads to {page.Url}");
            faults.AddRange(await OutlineAsync(page));
            foreach (var look in s_looks) faults.AddRange((await AppearanceAsync(page, visit, look)).Select(fault => $"[{look}] {fault}"));
        }
        finally
        {
            page.Console -= OnConsole;
            page.Request -= OnRequest;
        }

        return [.. faults.Select(fault => $"{visit.Address} {fault}")];
    }

    /// <summary>What axe finds on the page as a form left it, in the standard mode.</summary>
    public static Task<string[]> AxeAsync(IPage page) => page.EvaluateAsync<string[]>(AxeCall, arg: true);

    private static async Task<IReadOnlyList<string>> OutlineAsync(IPage page)
    {
        List<string> faults = [];
        var headings = await page.Locator("h1").CountAsync();
        if (headings != 1) faults.Add($"{headings} h1");
        var language = await page.Locator("html").GetAttributeAsync("lang");
        if (language != "zh-Hans") faults.Add($"lang is {language}");
        if ((await page.TitleAsync()).Length == 0) faults.Add("no title");
        return faults;
    }

    private static async Task<IReadOnlyList<string>> AppearanceAsync(IPage page, Visit visit, Look look)
    {
        List<string> faults = [];
        if (page.ViewportSize?.Width != look.Width) await page.SetViewportSizeAsync(look.Width, look.Height);
        var beyond = await page.EvaluateAsync<int>(
            "mode => { const root = document.documentElement; root.dataset.mode = mode; return root.scrollWidth - root.clientWidth; }", look.Mode.Code());
        if (beyond > 0) faults.Add($"scrolls {beyond} px sideways");
        faults.AddRange(await page.EvaluateAsync<string[]>(AxeCall, look.Mode == DisplayMode.Standard));
        await Shots.KeepAsync(page, visit.Address, look);
        return faults;
    }
}
