using Gateway.Persistence;
using Microsoft.AspNetCore.Identity;
using Platform.Journal;
using Platform.Law.Results;
using Portal.Calls;

namespace Gateway.Accounts;

/// <summary>What people do with their own account; each step is recorded, and every change of what they sign in with ends their other sessions.</summary>
internal sealed class OwnAccount(
    SignInManager<Account> sessions, UserManager<Account> users, GatewayDbContext db, SecondFactor factor, SecondFactorDemand demand, TimeProvider clock) : IOwnAccount
{
    private const string App = "法治政务平台";
    private const int FewestCharacters = 6;

    public async Task<OwnAccountView?> ReadAsync()
    {
        if (await users.GetUserAsync(sessions.Context.User) is not { } user) return null;
        var alone = new SecondFactorView(user.Secret.TwoFactorEnabled, await demand.IsMadeOfAsync(user), RecoveryCodes.CountLeft(user.Secret));
        return new OwnAccountView(user.Id, user.UserName, user.DisplayName, user.Office, user.RoleCodes, user.Secret.MustChangePassword, alone);
    }

    public async Task<Result<Unit>> ChangePasswordAsync(string password, string newPassword)
    {
        var user = await RequireAsync();
        if (await CheckAsync(user, password) is { } wrong) return wrong;
        if (newPassword == password || IsEasy(user, newPassword)) return AccountErrors.WeakPassword;
        user.Secret.MustChangePassword = false;
        user.PasswordChanged(ActOf(user));
        // Gives the account a new stamp as well.
        if ((await users.ChangePasswordAsync(user, password, newPassword)).Succeeded) return await GoOnAsync(user);
        db.ChangeTracker.Clear();
        return AccountErrors.WeakPassword;
    }

    public async Task<SecondFactorKey?> OfferKeyAsync()
    {
        var user = await RequireAsync();
        if (user.Secret.TwoFactorEnabled) return null;
        // The same key until it is confirmed: a page that is loaded again must not outdate what the phone has scanned.
        var key = user.Secret.OfferedKey is { } offered ? factor.Open(offered) : OneTimeCode.NewKey();
        if (user.Secret.OfferedKey is null)
        {
            user.Secret.OfferedKey = factor.Seal(key);
            await db.SaveOrGiveWayAsync(CancellationToken.None);
        }

        var label = Uri.EscapeDataString($"{App}:{user.UserName}");
        return new SecondFactorKey(key, $"otpauth://totp/{label}?secret={key}&issuer={Uri.EscapeDataString(App)}");
    }

    public async Task<Result<IReadOnlyList<string>>> ConfirmKeyAsync(string code)
    {
        var user = await RequireAsync();
        if (user.Secret.OfferedKey is not { } offered || user.Secret.TwoFactorEnabled) return AccountErrors.ChangedMeanwhile;
        user.Secret.LastCodeStep = 0;
        if (!factor.Spend(user.Secret, offered, Digits(code))) return await MissedAsync(user, AccountErrors.WrongCode);
        user.Secret.AuthenticatorKey = offered;
        user.Secret.OfferedKey = null;
        user.Secret.TwoFactorEnabled = true;
        user.Secret.SecurityStamp = OneTimePassword.NewStamp();
        var codes = RecoveryCodes.Renew(user.Secret);
        user.SecondFactorSet(ActOf(user));
        var saved = await db.SaveOrGiveWayAsync(CancellationToken.None);
        if (saved.IsRefused) return saved.Refusal;
        await GoOnAsync(user);
        return Result<IReadOnlyList<string>>.Of(codes);
    }

    public async Task<Result<IReadOnlyList<string>>> RenewRecoveryCodesAsync(string password, string code)
    {
        var user = await RequireAsync();
        if (await CheckAsync(user, password, code) is { } wrong) return wrong;
        var codes = RecoveryCodes.Renew(user.Secret);
        user.RecoveryCodesRenewed(ActOf(user));
        var saved = await db.SaveOrGiveWayAsync(CancellationToken.None);
        return saved.IsRefused ? saved.Refusal : Result<IReadOnlyList<string>>.Of(codes);
    }

    public async Task<Result<Unit>> RemoveSecondFactorAsync(string password, string code)
    {
        var user = await RequireAsync();
        if (await demand.IsMadeOfAsync(user)) return AccountErrors.SecondFactorRequired;
        if (await CheckAsync(user, password, code) is { } wrong) return wrong;
        user.Secret.ForgetSecondFactor();
        user.Secret.SecurityStamp = OneTimePassword.NewStamp();
        user.SecondFactorRemoved(ActOf(user));
        var saved = await db.SaveOrGiveWayAsync(CancellationToken.None);
        return saved.IsRefused ? saved : await GoOnAsync(user);
    }

    public async Task<Result<Unit>> EndSessionsAsync()
    {
        var user = await RequireAsync();
        user.Secret.SecurityStamp = OneTimePassword.NewStamp();
        user.SessionsEnded(ActOf(user));
        var saved = await db.SaveOrGiveWayAsync(CancellationToken.None);
        if (saved.IsRefused) return saved;
        await sessions.SignOutAsync();
        return Unit.Value;
    }

    private async Task<Account> RequireAsync() =>
        await users.GetUserAsync(sessions.Context.User) ?? throw new InvalidOperationException("Nobody is signed in; the page's policy asks for a session.");

    /// <summary>Checks what someone who only found the screen unlocked does not know; misses count as those of signing in do.</summary>
    private async Task<Refusal?> CheckAsync(Account user, string password, string? code = null)
    {
        if (await users.IsLockedOutAsync(user)) return AccountErrors.Locked;
        if (!await users.CheckPasswordAsync(user, password)) return await MissedAsync(user, AccountErrors.WrongPassword);
        if (code is null) return null;
        if (user.Secret.AuthenticatorKey is not { } key) return AccountErrors.NoSecondFactor;
        return factor.Spend(user.Secret, key, Digits(code)) ? null : await MissedAsync(user, AccountErrors.WrongCode);
    }

    private async Task<Refusal> MissedAsync(Account user, Refusal why)
    {
        await users.AccessFailedAsync(user);
        return await users.IsLockedOutAsync(user) ? AccountErrors.Locked : why;
    }

    private async Task<Result<Unit>> GoOnAsync(Account user)
    {
        await sessions.RefreshSignInAsync(user);
        return Unit.Value;
    }

    private Act ActOf(Account user)
    {
        var now = clock.GetUtcNow();
        return new Act(user.Street, user.Id, user.Office, now, now);
    }

    private static bool IsEasy(Account user, string password) =>
        password.Distinct().Count() < FewestCharacters || password.Contains(user.UserName, StringComparison.OrdinalIgnoreCase);

    private static string Digits(string code) => code.Replace(" ", "", StringComparison.Ordinal);
}
