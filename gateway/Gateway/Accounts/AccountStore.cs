using Gateway.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Persistence;

namespace Gateway.Accounts;

/// <summary>
/// Lets ASP.NET Core Identity check passwords, codes and lockouts against this service's own database, whose save refuses a change of an
/// account that is not journaled.
/// </summary>
internal sealed class AccountStore(GatewayDbContext db, TimeProvider clock) :
    IUserPasswordStore<Account>, IUserSecurityStampStore<Account>, IUserLockoutStore<Account>, IUserTwoFactorStore<Account>
{
    private static readonly IdentityError s_changedMeanwhile = new() { Code = "ConcurrencyFailure", Description = "账号已被他人修改。" };

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.NormalizedUserName);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => throw Unsupported();

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) => throw Unsupported();

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw Unsupported();

    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return IdentityResult.Success;
        }
        catch (Exception fault) when (SaveConflict.IsLostRace(fault))
        {
            return IdentityResult.Failed(s_changedMeanwhile);
        }
    }

    public async Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id) ? await WithSecretAsync(await db.Accounts.FindAsync([id], cancellationToken), cancellationToken) : null;

    public async Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        await WithSecretAsync(
            await db.Accounts.SingleOrDefaultAsync(account => account.NormalizedUserName == normalizedUserName, cancellationToken), cancellationToken);

    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.Secret.PasswordHash = passwordHash ?? "";
        return Task.CompletedTask;
    }

    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.IsDisabled ? null : user.Secret.PasswordHash);

    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(!user.IsDisabled);

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken)
    {
        user.Secret.SecurityStamp = stamp;
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Secret.SecurityStamp);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Secret.LockedUntil);

    public Task SetLockoutEndDateAsync(Account user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
    {
        user.Secret.LockedUntil = lockoutEnd;
        if (lockoutEnd is null) return Task.CompletedTask;
        // Nobody's act: who guesses is not known.
        var now = clock.GetUtcNow();
        user.SignInLocked(new Act(user.Street, Guid.Empty, user.Office, now, now));
        return Task.CompletedTask;
    }

    public Task<int> IncrementAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(++user.Secret.FailedCount);

    public Task ResetAccessFailedCountAsync(Account user, CancellationToken cancellationToken)
    {
        user.Secret.FailedCount = 0;
        return Task.CompletedTask;
    }

    public Task<int> GetAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Secret.FailedCount);

    public Task<bool> GetLockoutEnabledAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetTwoFactorEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken)
    {
        user.Secret.TwoFactorEnabled = enabled;
        return Task.CompletedTask;
    }

    public Task<bool> GetTwoFactorEnabledAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Secret.TwoFactorEnabled);

    public void Dispose()
    {
        // The container owns the context.
    }

    private async Task<Account?> WithSecretAsync(Account? account, CancellationToken cancellation)
    {
        if (account is null) return null;
        account.With(await db.AccountSecrets.SingleAsync(secret => secret.AccountId == account.Id, cancellation));
        return account;
    }

    private static NotSupportedException Unsupported() => new("Accounts change through use cases, which journal.");
}
