using Gateway.Persistence;
using Microsoft.AspNetCore.Identity;
using Platform.Journal;
using Platform.Law.Results;

namespace Gateway.Accounts;

/// <summary>Hands out a new one-time password for an account whose person forgot theirs; it also lifts a lock after wrong attempts.</summary>
internal sealed record ResetPassword(Guid Id);

internal sealed class ResetPasswordHandler(GatewayDbContext db, IPasswordHasher<Account> hasher)
{
    /// <summary>Returns the password, which is shown once and kept only as a hash.</summary>
    public async Task<Result<string>> HandleAsync(ResetPassword command, Act act, CancellationToken cancellation)
    {
        if (await db.AccountAsync(act.Street, command.Id, cancellation) is not { } account) return AccountErrors.NotFound;
        if (account.IsDisabled) return AccountErrors.Disabled;
        var password = OneTimePassword.New();
        account.Secret.PasswordHash = hasher.HashPassword(account, password);
        account.Secret.MustChangePassword = true;
        account.Secret.SecurityStamp = OneTimePassword.NewStamp();
        account.Secret.FailedCount = 0;
        account.Secret.LockedUntil = null;
        account.PasswordReset(act);
        var saved = await db.SaveOrGiveWayAsync(cancellation);
        return saved.IsRefused ? saved.Refusal : password;
    }
}
