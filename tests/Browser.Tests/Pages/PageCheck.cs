using Browser.Tests.Portals;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Browser.Tests.Pages;

/// <summary>What must hold of every page in every look.</summary>
internal static class PageCheck
{
    private static readonly AxeRunOptions s_wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Opens the page and says in one line each what does not hold.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(IPage page, Visit visit, Look look, int status = 200)
    {
        List<string> faults = [];
        void OnConsole(object? sender, IConsoleMessage message)
        {
            if (message.Type is "error" or "warning" && status == 200) faults.Add($"console: {message.Text}");
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
            if (reply?.Status != status) faults.Add($"status {reply?.Status}");
            if (!new Uri(page.Url).AbsolutePath.Equals(visit.Address.Split('?')[0], StringComparison.Ordinal)) faults.Add($"leads to {page.Url}");
            faults.AddRange(await ShapeAsync(page, look));
            faults.AddRange(await AxeAsync(page));
        }
        finally
        {
            page.Console -= OnConsole;
            page.Request -= OnRequest;
        }

        return [.. faults.Select(fault => $"{visit.Address} [{look}] {fault}")];
    }

    private static async Task<IReadOnlyList<string>> ShapeAsync(IPage page, Look look)
    {
        List<string> faults = [];
        var headings = await page.Locator("h1").CountAsync();
        if (headings != 1) faults.Add($"{headings} h1");
        var language = await page.Locator("html").GetAttributeAsync("lang");
        if (language != "zh-Hans") faults.Add($"lang is {language}");
        if ((await page.TitleAsync()).Length == 0) faults.Add("no title");
        var beyond = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (beyond > 0) faults.Add($"scrolls {beyond} px sideways");
        return faults;
    }

    private static async Task<IEnumerable<string>> AxeAsync(IPage page)
    {
        var result = await page.RunAxe(s_wcag);
        return result.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}");
    }
}
