using Microsoft.Playwright;

namespace Browser.Tests.Forms;

/// <summary>A form of the desk in a browser: what is filled in, sent, and said against it.</summary>
internal static class FormPage
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    public static async Task FillAsync(IPage page, string name, string value)
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
                    var box = one[0] switch
                    {
                        '#' => control.Nth(int.Parse(one[1..], System.Globalization.CultureInfo.InvariantCulture) - 1),
                        '~' => page.Locator("main label", new() { HasText = one[1..] }).Locator($"[name=\"{name}\"]").First,
                        _ => page.Locator($"main [name=\"{name}\"][value=\"{one}\"]"),
                    };
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

    /// <summary>A field that begins with a value, such as one the record gave it.</summary>
    public static Task<bool> IsFilledAsync(IPage page, string name) => Control(page, name).EvaluateAllAsync<bool>(
        "controls => controls.some(control => control.type === 'radio' || control.type === 'checkbox' ? control.checked : control.value !== '')");

    public static ILocator Control(IPage page, string name) => page.Locator($"main form[method=post] [name=\"{name}\"]");

    public static string IdOf(string name) => "f-" + string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-'));

    public static async Task<int> SendAsync(IPage page)
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
    public static async Task<string> RefusalAsync(IPage page)
    {
        var said = await page.Locator(".error-summary, .gate, .notice, .errpage").AllInnerTextsAsync();
        return $"{page.Url} says: {string.Join(" / ", said).ReplaceLineEndings(" ")}";
    }
}
