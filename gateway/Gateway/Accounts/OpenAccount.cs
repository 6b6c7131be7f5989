using Gateway.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Gateway.Accounts;

/// <summary>Opens an account with a first password.</summary>
internal sealed record OpenAccount(string UserName, string DisplayName, string Office, IReadOnlyList<string> Roles)
{
    /// <summary>The id to use; a new one when null.</summary>
    public Guid? Id { get; init; }

    public bool MustChangePassword { get; init; } = true;

    public bool IsSynthetic { get; init; }
}

/// <summary>The opened account.</summary>
internal sealed record AccountOpened(Guid Id);

internal sealed class OpenAccountHandler(GatewayDbContext db, IPasswordHasher<Account> hasher)
{
    public async Task<Result<AccountOpened>> HandleAsync(OpenAccount command, string password, Act act, CancellationToken cancellation)
    {
        var normalized = command.UserName.ToUpperInvariant();
        if (await db.Accounts.AnyAsync(known => known.Street == act.Street && known.NormalizedUserName == normalized, cancellation))
            return AccountErrors.NameTaken;
        var account = Account.Open(command.Id ?? act.NewId(), command, hasher.HashPassword(null!, password), act);
        db.Accounts.Add(account);
        db.AccountSecrets.Add(account.Secret);
        return await db.CommitAsync(new AccountOpened(account.Id), cancellation);
    }
}
