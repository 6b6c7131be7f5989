using Gateway.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Gateway.Accounts;

/// <summary>
/// Which roles need a second factor now: those of the configuration (<c>Identity:SecondFactorRoles</c>), which no page can take back, and
/// those that the administrator has set.
/// </summary>
internal sealed class SecondFactorDemand(GatewayDbContext db, IConfiguration configuration)
{
    private IReadOnlySet<string>? _roles;

    public IReadOnlyList<string> Configured { get; } = configuration.GetSection("Identity:SecondFactorRoles").Get<string[]>() ?? [];

    /// <summary>Whether the account has a second factor, or needs none.</summary>
    public async Task<bool> IsMetByAsync(Account account, CancellationToken cancellation = default) =>
        account.Secret.TwoFactorEnabled || !await IsMadeOfAsync(account, cancellation);

    /// <summary>Whether one of the account's roles needs a second factor.</summary>
    public async Task<bool> IsMadeOfAsync(Account account, CancellationToken cancellation = default)
    {
        _roles ??= (await StoredAsync(account.Street, cancellation)).Concat(Configured).ToHashSet(StringComparer.Ordinal);
        return account.RoleCodes.Any(_roles.Contains);
    }

    public async Task<IReadOnlyList<string>> StoredAsync(string street, CancellationToken cancellation) =>
        await db.SignInRules.AsNoTracking().Where(rules => rules.Street == street).Select(rules => rules.SecondFactorRoles).SingleOrDefaultAsync(cancellation) ?? [];
}
