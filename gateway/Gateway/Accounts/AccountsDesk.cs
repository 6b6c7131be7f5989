using Gateway.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Law.Results;
using Portal.Calls;

namespace Gateway.Accounts;

/// <summary>Accounts and the rules of signing in as the administrator's pages see them: reads here, changes by the use cases.</summary>
internal sealed class AccountsDesk(
    GatewayDbContext db, DeskActs acts, SecondFactorDemand demand, TimeProvider clock, OpenAccountHandler open, AssignAccountHandler assign, LockAccountHandler locks,
    ResetPasswordHandler passwords, ResetSecondFactorHandler factors, SetSecondFactorRolesHandler rules) : IAccounts
{
    public async Task<IReadOnlyList<AccountView>> ListAsync()
    {
        var street = acts.Street;
        var rows = await db.Accounts.AsNoTracking().Where(account => account.Street == street)
            .Join(db.AccountSecrets, account => account.Id, secret => secret.AccountId, (account, secret) => new { account, secret })
            .OrderBy(row => row.account.UserName)
            .ToListAsync(acts.Cancellation);
        return [.. rows.Select(row => View(row.account, row.secret))];
    }

    public async Task<AccountView?> FindAsync(Guid id)
    {
        var account = await db.AccountAsync(acts.Street, id, acts.Cancellation);
        return account is null ? null : View(account, account.Secret);
    }

    public async Task<Result<OpenedAccount>> OpenAsync(string userName, string displayName, string office, IReadOnlyList<string> roles)
    {
        var password = OneTimePassword.New();
        var opened = await open.HandleAsync(new OpenAccount(userName, displayName, office, roles), password, acts.Now(), acts.Cancellation);
        return opened.IsRefused ? opened.Refusal : new OpenedAccount(opened.Value.Id, password);
    }

    public Task<Result<Unit>> AssignAsync(Guid id, string office, IReadOnlyList<string> roles) =>
        assign.HandleAsync(new AssignAccount(id, office, roles), acts.Now(), acts.Cancellation);

    public Task<Result<Unit>> LockAsync(Guid id, bool locked) => locks.HandleAsync(new LockAccount(id, locked), acts.Now(), acts.Cancellation);

    public Task<Result<string>> ResetPasswordAsync(Guid id) => passwords.HandleAsync(new ResetPassword(id), acts.Now(), acts.Cancellation);

    public Task<Result<Unit>> ResetSecondFactorAsync(Guid id) => factors.HandleAsync(new ResetSecondFactor(id), acts.Now(), acts.Cancellation);

    public async Task<SecondFactorRoles> SecondFactorRolesAsync() => new(await demand.StoredAsync(acts.Street, acts.Cancellation), demand.Configured);

    public Task<Result<Unit>> SetSecondFactorRolesAsync(IReadOnlyList<string> roles) =>
        rules.HandleAsync(new SetSecondFactorRoles(roles), acts.Now(), acts.Cancellation);

    private AccountView View(Account account, AccountSecret secret) => new(
        account.Id, account.UserName, account.DisplayName, account.Office, account.RoleCodes, account.IsDisabled, account.IsSynthetic,
        secret.MustChangePassword, secret.TwoFactorEnabled, secret.LockedUntil is { } until && until > clock.GetUtcNow());
}
