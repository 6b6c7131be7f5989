using Gateway.Accounts;
using Organization.Contracts;
using Platform.Law.Results;
using Platform.Testing;
using Portal.Calls;

namespace Records.Tests.Gateway;

/// <summary>Does at the gateway everything that changes its rows, each by who may, and watches for the entries.</summary>
internal sealed class GatewayActs(ServiceApp app, LegalClock clock, EntryWatch watch)
{
    private const string Clerk = "clerk";
    private const string Password = "correct-horse-battery";
    private readonly Visit _keeper = new(app.Services);
    private readonly Visit _clerk = new(app.Services);

    private FirstStart Start => app.Services.GetRequiredService<FirstStart>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async Task DoAsync()
    {
        await InstallAsync();
        await KeepAccountsAsync();
        await KeepClientsAsync();
        await KeepOwnAccountAsync();
        await GuessAsync();
    }

    private async Task InstallAsync()
    {
        var password = await watch.SeeAsync("FirstStart.EnsureAdministratorAsync", () => Start.EnsureAdministratorAsync(Roles.Administrator, Stop));
        await watch.SeeAsync("FirstStart.OpenSampleAsync", async () =>
        {
            InitialAccount clerk = new(Guid.CreateVersion7(clock.GetUtcNow()), Clerk, "示例经办", "party-office", [Roles.OfficeClerk], Password);
            await Start.OpenSampleAsync([clerk], Stop);
            return clerk.Id;
        });
        await watch.SeeAsync("FirstStart.RegisterClientAsync", () => Start.RegisterClientAsync("linkage", "联动平台", ["work-orders.read"], Stop));
        Assert.Equal(SignInResult.NeedsNewPassword, await _keeper.CallAsync((ISignIn own) => own.PasswordAsync("admin", password!)));
        await DoneAsync(_keeper, "OwnAccount.ChangePasswordAsync", (IOwnAccount own) => own.ChangePasswordAsync(password!, Password));
    }

    private async Task KeepAccountsAsync()
    {
        var opened = await DoneAsync(_keeper, "AccountsDesk.OpenAsync", (IAccounts desk) => desk.OpenAsync("officer", "示例队员", "enforcement", [Roles.EnforcementOfficer]));
        await DoneAsync(_keeper, "AccountsDesk.AssignAsync", (IAccounts desk) => desk.AssignAsync(opened.Id, "party-office", [Roles.OfficeClerk]));
        await DoneAsync(_keeper, "AccountsDesk.ResetPasswordAsync", (IAccounts desk) => desk.ResetPasswordAsync(opened.Id));
        await DoneAsync(_keeper, "AccountsDesk.LockAsync", (IAccounts desk) => desk.LockAsync(opened.Id, locked: true));
        await DoneAsync(_keeper, "AccountsDesk.SetSecondFactorRolesAsync", (IAccounts desk) => desk.SetSecondFactorRolesAsync([Roles.Leader]));
    }

    private async Task KeepClientsAsync()
    {
        var client = await DoneAsync(_keeper, "ApiClientsDesk.RegisterAsync", (IApiClients desk) => desk.RegisterAsync("statistics", "统计系统", ["reports.read"]));
        await DoneAsync(_keeper, "ApiClientsDesk.RotateAsync", (IApiClients desk) => desk.RotateAsync(client.Id));
        await DoneAsync(_keeper, "ApiClientsDesk.WithdrawAsync", (IApiClients desk) => desk.WithdrawAsync(client.Id));
    }

    private async Task KeepOwnAccountAsync()
    {
        Assert.Equal(SignInResult.Done, await _clerk.CallAsync((ISignIn own) => own.PasswordAsync(Clerk, Password)));
        var key = await SetUpAsync();
        var codes = await DoneAsync(_clerk, "OwnAccount.RenewRecoveryCodesAsync", (IOwnAccount own) => own.RenewRecoveryCodesAsync(Password, NextCode(key)));
        Visit elsewhere = new(app.Services);
        Assert.Equal(SignInResult.NeedsCode, await elsewhere.CallAsync((ISignIn own) => own.PasswordAsync(Clerk, Password)));
        Assert.Equal(SignInResult.Done, await watch.SeeAsync("SignIn.CodeAsync", () => elsewhere.CallAsync((ISignIn own) => own.CodeAsync(codes[0]))));
        await DoneAsync(_clerk, "OwnAccount.RemoveSecondFactorAsync", (IOwnAccount own) => own.RemoveSecondFactorAsync(Password, NextCode(key)));
        await SetUpAsync();
        var account = await _clerk.CallAsync((IOwnAccount own) => own.ReadAsync());
        await DoneAsync(_keeper, "AccountsDesk.ResetSecondFactorAsync", (IAccounts desk) => desk.ResetSecondFactorAsync(account!.Id));
        Assert.Equal(SignInResult.Done, await _clerk.CallAsync((ISignIn own) => own.PasswordAsync(Clerk, Password)));
        await DoneAsync(_clerk, "OwnAccount.EndSessionsAsync", (IOwnAccount own) => own.EndSessionsAsync());
    }

    // A wrong attempt alone only counts up; the one that locks the account is on the record.
    private async Task GuessAsync()
    {
        Visit guesser = new(app.Services);
        var answer = await watch.SeeAsync("SignIn.PasswordAsync", async () =>
        {
            var last = SignInResult.Wrong;
            for (var attempt = 0; last == SignInResult.Wrong && attempt < 5; attempt++)
                last = await guesser.CallAsync((ISignIn own) => own.PasswordAsync(Clerk, "wrong"));
            return last;
        });
        Assert.Equal(SignInResult.Locked, answer);
    }

    private async Task<string> SetUpAsync()
    {
        var key = (await _clerk.CallAsync((IOwnAccount own) => own.OfferKeyAsync()))!.Text;
        await DoneAsync(_clerk, "OwnAccount.ConfirmKeyAsync", (IOwnAccount own) => own.ConfirmKeyAsync(NextCode(key)));
        return key;
    }

    private async Task<T> DoneAsync<TService, T>(Visit by, string useCase, Func<TService, Task<Result<T>>> act)
        where TService : notnull
    {
        var done = await watch.SeeAsync(useCase, () => by.CallAsync(act));
        Assert.False(done.IsRefused, done.IsRefused ? $"{useCase}: {done.Refusal.Message}" : "");
        return done.Value;
    }

    // Each code is good once.
    private string NextCode(string key)
    {
        clock.Advance(TimeSpan.FromSeconds(OneTimeCode.StepSeconds));
        return OneTimeCode.At(key, OneTimeCode.StepOf(clock.GetUtcNow()));
    }
}
