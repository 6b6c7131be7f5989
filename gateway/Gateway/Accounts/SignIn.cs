using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Platform.Journal;
using Portal.Calls;
using SignInResult = Portal.Calls.SignInResult;

namespace Gateway.Accounts;

/// <summary>Signs members of staff in with ASP.NET Core Identity: password, then the second factor or a recovery code.</summary>
internal sealed class SignIn(
    SignInManager<Account> sessions, UserManager<Account> users, SecondFactorDemand demand, SampleWall samples, TimeProvider clock) : ISignIn
{
    // Checked when there is no such account, so that the answer takes as long as for one that exists.
    private static readonly string s_nobody = new PasswordHasher<Account>().HashPassword(null!, OneTimePassword.New());

    public async Task<SignInResult> PasswordAsync(string account, string password)
    {
        var user = await users.FindByNameAsync(account.Trim());
        if (user is null || !samples.Admits(user.IsSynthetic))
        {
            users.PasswordHasher.VerifyHashedPassword(null!, s_nobody, password);
            return SignInResult.Wrong;
        }

        var result = await sessions.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true);
        if (result.IsLockedOut) return SignInResult.Locked;
        if (result.RequiresTwoFactor) return SignInResult.NeedsCode;
        return result.Succeeded ? await StepAfterAsync(user) : SignInResult.Wrong;
    }

    public async Task<SignInResult> CodeAsync(string code)
    {
        if (await sessions.GetTwoFactorAuthenticationUserAsync() is not { } user) return SignInResult.Expired;
        var typed = code.Replace(" ", "", StringComparison.Ordinal);
        if (typed.Length != OneTimeCode.Digits) return await RecoverAsync(user, typed);
        var result = await sessions.TwoFactorAuthenticatorSignInAsync(typed, isPersistent: false, rememberClient: false);
        if (result.IsLockedOut) return SignInResult.Locked;
        return result.Succeeded ? await StepAfterAsync(user) : SignInResult.Wrong;
    }

    public Task SignOutAsync() => sessions.SignOutAsync();

    private async Task<SignInResult> RecoverAsync(Account user, string code)
    {
        if (await users.IsLockedOutAsync(user)) return SignInResult.Locked;
        if (!RecoveryCodes.Spend(user.Secret, code))
        {
            await users.AccessFailedAsync(user);
            return await users.IsLockedOutAsync(user) ? SignInResult.Locked : SignInResult.Wrong;
        }

        var now = clock.GetUtcNow();
        user.RecoveryCodeUsed(new Act(user.Street, user.Id, user.Office, now, now));
        user.Secret.FailedCount = 0;
        if (!(await users.UpdateAsync(user)).Succeeded) return SignInResult.Wrong;
        await sessions.Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await sessions.SignInAsync(user, isPersistent: false);
        return await StepAfterAsync(user);
    }

    private async Task<SignInResult> StepAfterAsync(Account user)
    {
        if (user.Secret.MustChangePassword) return SignInResult.NeedsNewPassword;
        return await demand.IsMetByAsync(user) ? SignInResult.Done : SignInResult.NeedsSecondFactor;
    }
}
