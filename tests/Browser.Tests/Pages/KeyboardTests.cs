using Browser.Tests.Portals;
using Microsoft.Playwright;
using Organization.Contracts;
using Portal.Preferences;

namespace Browser.Tests.Pages;

public sealed class KeyboardTests(SamplePortal portal)
{
    private const int MostStops = 120;
    private static readonly Look s_desk = new(DisplayMode.Standard, Look.Desk);

    [Theory]
    [InlineData("/")]
    [InlineData("/desk")]
    public async Task The_first_stop_skips_to_the_content(string address)
    {
        portal.Require();
        await using var context = await portal.OpenAsync(portal.HolderOf(Roles.EnforcementHead), s_desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')"));
        Assert.True((await page.Locator(".skip").BoundingBoxAsync())!.Y >= 0);
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [Theory]
    [InlineData("/", DisplayMode.Standard)]
    [InlineData("/enforcement", DisplayMode.Contrast)]
    [InlineData("/desk/cases", DisplayMode.Standard)]
    [InlineData("/desk/cases/new", DisplayMode.Elder)]
    public async Task Every_stop_shows_that_it_has_the_focus(string address, DisplayMode mode)
    {
        portal.Require();
        await using var context = await portal.OpenAsync(portal.HolderOf(Roles.EnforcementHead), s_desk with { Mode = mode });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        var seen = 0;
        for (; seen < MostStops; seen++)
        {
            await page.Keyboard.PressAsync("Tab");
            var unseen = await page.EvaluateAsync<string?>(
                """
                () => {
                  const at = document.activeElement;
                  if (at === document.body) return null;
                  const style = getComputedStyle(at), box = at.getBoundingClientRect();
                  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                  return ring && box.width > 0 && box.bottom > 0 && box.top < innerHeight ? '' : at.outerHTML.slice(0, 120);
                }
                """);
            if (unseen is null) break;
            Assert.Equal("", unseen);
        }

        Assert.True(seen > 10, $"Only {seen} stops.");
    }

    [Fact]
    public async Task A_work_order_is_filed_with_the_keyboard_only()
    {
        portal.Require();
        await using var context = await portal.OpenAsync(portal.HolderOf(Roles.EnforcementOfficer), s_desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/desk/work-orders/new");
        await ChooseAsync(page, "category");
        await ChooseAsync(page, "channel");
        foreach (var (name, text) in new[] { ("title", "用键盘登记的示例工单"), ("description", "占道堆物"), ("address", "望湖路9号") })
        {
            await ReachAsync(page, $"at.name === '{name}'");
            await page.Keyboard.TypeAsync(text);
        }

        await ReachAsync(page, "at.type === 'submit' && at.closest('main')");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/desk/work-orders/*?done=*");
        Assert.Equal("用键盘登记的示例工单", (await page.Locator("h1").InnerTextAsync()).Trim());
    }

    private static async Task ChooseAsync(IPage page, string name)
    {
        await ReachAsync(page, $"at.name === '{name}'");
        await page.Keyboard.PressAsync("Space");
    }

    private static async Task ReachAsync(IPage page, string condition)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            if (await page.EvaluateAsync<bool>($"() => {{ const at = document.activeElement; return !!({condition}); }}")) return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The keyboard does not reach {condition}.");
    }
}
