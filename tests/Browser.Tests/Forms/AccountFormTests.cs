using Browser.Tests.Portals;
using Gateway.Accounts;
using Microsoft.Playwright;
using Organization.Contracts;
using Portal.Preferences;

namespace Browser.Tests.Forms;

/// <summary>The forms of accounts and outside systems, without scripts.</summary>
public sealed class AccountFormTests(SamplePortal portal)
{
    private const string User = "example-clerk";
    private const string NewPassword = "示例口令-abcDEF-2468";
    // An account that no other test signs in with.
    private const string Own = "village-12";
    private static readonly Look s_phone = new(DisplayMode.Elder, Look.Phone);

    [Fact]
    public async Task An_account_is_opened_taken_over_by_its_holder_and_stopped()
    {
        portal.Require();
        await using var office = await portal.OpenAsync(portal.HolderOf(Roles.Administrator), s_phone, scripts: false);
        var admin = await office.NewPageAsync();
        await admin.GotoAsync("/desk/accounts/new");
        await PressAsync(admin, "main form");
        Assert.Equal(1, await admin.Locator("#f-userName-e").CountAsync());
        await admin.Locator("[name=userName]").FillAsync(User);
        await admin.Locator("[name=displayName]").FillAsync("示例新同事");
        await admin.Locator("select[name=office]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await admin.Locator($"[name=roles][value={Roles.OfficeClerk}]").CheckAsync();
        await PressAsync(admin, "main form");
        var password = (await admin.Locator(".receipt").InnerTextAsync()).Trim();
        await admin.Locator("main p.row a").First.ClickAsync();
        await admin.WaitForURLAsync("**/desk/accounts/*");

        await using var home = await portal.OpenAsync(null, s_phone, scripts: false);
        var holder = await home.NewPageAsync();
        await SignInAsync(holder, password);
        await holder.WaitForURLAsync("**/account/password");
        await ChangeAsync(holder, password, NewPassword, "不一样的口令-2468");
        Assert.Equal(1, await holder.Locator("#password-repeat-e").CountAsync());
        await ChangeAsync(holder, password, NewPassword, NewPassword);
        await holder.WaitForURLAsync("**/desk");

        await admin.Locator($"[name=roles][value={Roles.JudicialClerk}]").CheckAsync();
        await PressAsync(admin, "main form:has([name=roles])");
        Assert.Equal(1, await admin.Locator(".notice--ok").CountAsync());
        await PressAsync(admin, "main form:has([name=locked])");
        Assert.Equal(1, await admin.Locator("button[name=locked][value=false]").CountAsync());
        await SignInAsync(holder, NewPassword);
        Assert.EndsWith("/signin", new Uri(holder.Url).AbsolutePath, StringComparison.Ordinal);
        Assert.True(await admin.Locator("#history tbody tr").CountAsync() >= 3);
    }

    [Fact]
    public async Task An_outside_system_is_registered_gets_a_new_secret_and_is_withdrawn()
    {
        portal.Require();
        await using var office = await portal.OpenAsync(portal.HolderOf(Roles.Administrator), s_phone, scripts: false);
        var page = await office.NewPageAsync();
        await page.GotoAsync("/desk/clients/new");
        await PressAsync(page, "main form");
        Assert.Equal(1, await page.Locator("#f-clientId-e").CountAsync());
        await page.Locator("[name=clientId]").FillAsync("example-system");
        await page.Locator("[name=title]").FillAsync("示例外部系统");
        await page.Locator("[name=scopes]").First.CheckAsync();
        await PressAsync(page, "main form");
        var secret = await page.Locator(".receipt").InnerTextAsync();
        await page.Locator("main p.row a").First.ClickAsync();
        await page.WaitForURLAsync("**/desk/clients/*");
        await PressAsync(page, "main .stack > section:nth-of-type(2) form");
        Assert.NotEqual(secret, await page.Locator(".receipt").InnerTextAsync());
        await PressAsync(page, "main .stack > section:nth-of-type(3) form");
        Assert.Equal(0, await page.Locator("main form").CountAsync());
        Assert.Equal(1, await page.Locator(".notice--ok").CountAsync());
    }

    [Fact]
    public async Task A_second_factor_is_set_up_and_asked_for_and_sessions_are_ended()
    {
        portal.Require();
        await using var here = await portal.OpenAsync(Own, s_phone, scripts: false);
        var page = await here.NewPageAsync();
        await page.GotoAsync("/account/second-factor");
        var key = (await page.Locator(".receipt").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await ConfirmAsync(page, "000000");
        Assert.Equal(1, await page.Locator("#confirm-code-e").CountAsync());
        var step = OneTimeCode.StepOf(TimeProvider.System.GetUtcNow());
        await ConfirmAsync(page, OneTimeCode.At(key, step));
        var recovery = await page.Locator("main li").First.InnerTextAsync();

        await page.GotoAsync("/account");
        await PressAsync(page, "main form");
        Assert.EndsWith("/signin", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);
        await page.GotoAsync("/desk");
        Assert.EndsWith("/signin", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);

        foreach (var code in new[] { OneTimeCode.At(key, step + 1), recovery })
        {
            await using var window = await portal.OpenAsync(null, s_phone, scripts: false);
            var asked = await window.NewPageAsync();
            await portal.PasswordAsync(asked, Own);
            await asked.Locator("[name=code]").FillAsync(code.Trim());
            await PressAsync(asked, "main form");
            await asked.WaitForURLAsync("**/desk");
        }
    }

    [Fact]
    public async Task Nobody_is_let_in_with_a_wrong_password()
    {
        portal.Require();
        await using var window = await portal.OpenAsync(null, s_phone, scripts: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/signin");
        await page.Locator("[name=account]").FillAsync("nobody");
        await page.Locator("[name=password]").FillAsync("示例错误口令");
        await PressAsync(page, "main form");
        Assert.Equal(1, await page.Locator("#sign-password-e").CountAsync());
        Assert.Equal("nobody", await page.Locator("[name=account]").InputValueAsync());
        Assert.Equal("", await page.Locator("[name=password]").InputValueAsync());
    }

    private static async Task SignInAsync(IPage page, string password)
    {
        await page.GotoAsync("/signin");
        await page.Locator("[name=account]").FillAsync(User);
        await page.Locator("[name=password]").FillAsync(password);
        await PressAsync(page, "main form");
    }

    private static async Task ChangeAsync(IPage page, string old, string wanted, string repeated)
    {
        await page.Locator("[name=password]").FillAsync(old);
        await page.Locator("[name=newPassword]").FillAsync(wanted);
        await page.Locator("[name=repeat]").FillAsync(repeated);
        await PressAsync(page, "main form");
    }

    private static async Task ConfirmAsync(IPage page, string code)
    {
        await page.Locator("[name=code]").FillAsync(code);
        await PressAsync(page, "main form");
    }

    private static Task PressAsync(IPage page, string form) => page.Locator($"{form} button[type=submit]").First.ClickAsync();
}
