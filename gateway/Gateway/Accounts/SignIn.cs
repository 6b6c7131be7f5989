using Gateway.Persistence;
using Microsoft.AspNetCore.Identity;
using Platform.Journal;
using Portal.Calls;
using SignInResult = Portal.Calls.SignInResult;

namespace Gateway.Accounts;

/// <summary>Signs members of staff in with ASP.NET Core Identity.</summary>
internal sealed class SignIn(SignInManager<Account> sessions, UserManager<Account> users, GatewayDbContext db, TimeProvider clock) : ISignIn
{
    public async Task<SignInResult> PasswordAsync(string account, string password)
    {
        var user = await users.FindByNameAsync(account);
        if (user is null) return SignInResult.Wrong;
        var result = await sessions.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true);
        if (result.IsLockedOut) return SignInResult.Locked;
        if (result.RequiresTwoFactor) return SignInResult.NeedsCode;
        if (!result.Succeeded) return SignInResult.Wrong;
        return user.Secret.MustChangePassword ? SignInResult.NeedsNewPassword : SignInResult.Done;
    }

    public async Task<SignInResult> CodeAsync(string code)
    {
        var result = await sessions.TwoFactorAuthenticatorSignInAsync(code.Trim(), isPersistent: false, rememberClient: false);
        if (result.IsLockedOut) return SignInResult.Locked;
        return result.Succeeded ? SignInResult.Done : SignInResult.Wrong;
    }

    public async Task<SignInResult> ChangePasswordAsync(string password, string newPassword)
    {
        var user = await users.GetUserAsync(sessions.Context.User);
        if (user is null) return SignInResult.Wrong;
        if (newPassword == password) return SignInResult.TooWeak;
        var now = clock.GetUtcNow();
        user.Secret.MustChangePassword = false;
        user.PasswordChanged(new Act(user.Street, user.Id, user.Office, now, now));
        var changed = await users.ChangePasswordAsync(user, password, newPassword);
        if (!changed.Succeeded)
        {
            db.ChangeTracker.Clear();
            return SignInResult.TooWeak;
        }

        await sessions.SignInAsync(user, isPersistent: false);
        return SignInResult.Done;
    }

    public Task SignOutAsync() => sessions.SignOutAsync();
}
