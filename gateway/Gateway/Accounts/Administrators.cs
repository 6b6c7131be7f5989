using Gateway.Persistence;
using Microsoft.EntityFrameworkCore;
using Organization.Contracts;
using Platform.Persistence;

namespace Gateway.Accounts;

/// <summary>Counts how often an administrator was taken away, so that two who do it at the same time cannot both succeed.</summary>
internal sealed class AdministratorLosses : ITechnicalRecord
{
    public required string Street { get; init; }

    public long Count { get; set; }
}

internal static class Administrators
{
    public static bool IsAdministrator(this Account account) => !account.IsDisabled && account.RoleCodes.Contains(Roles.Administrator, StringComparer.Ordinal);

    /// <summary>Whether the street keeps an administrator when this account is none any more; if so, the save says that one was taken away.</summary>
    public static async Task<bool> CanLoseAsync(this GatewayDbContext db, Account account, CancellationToken cancellation)
    {
        var losses = await db.AdministratorLosses.FindAsync([account.Street], cancellation);
        var others = await db.Accounts.AsNoTracking().Where(other => other.Street == account.Street && other.Id != account.Id && !other.IsDisabled).ToListAsync(cancellation);
        if (!others.Exists(IsAdministrator)) return false;
        if (losses is null) db.AdministratorLosses.Add(new AdministratorLosses { Street = account.Street, Count = 1 });
        else losses.Count++;
        return true;
    }
}
