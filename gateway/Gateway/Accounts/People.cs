using Gateway.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;
using Portal.Calls;

namespace Gateway.Accounts;

/// <summary>The names behind account ids, from this gateway's accounts.</summary>
internal sealed class People(GatewayDbContext db, HybridCache cache) : IPeople
{
    // Names are personal and stay in this process.
    private static readonly HybridCacheEntryOptions s_soon = new()
    {
        Expiration = TimeSpan.FromSeconds(10),
        LocalCacheExpiration = TimeSpan.FromSeconds(10),
        Flags = HybridCacheEntryFlags.DisableDistributedCache,
    };

    public async ValueTask<string> NameOfAsync(Guid account, CancellationToken cancellation = default)
    {
        var people = await AllAsync(cancellation);
        return people.FirstOrDefault(person => person.Id == account)?.Name ?? account.ToString()[..8];
    }

    public async ValueTask<IReadOnlyList<PersonChoice>> WithRoleAsync(string role, CancellationToken cancellation = default)
    {
        var people = await AllAsync(cancellation);
        return [.. people.Where(person => !person.IsDisabled && person.Roles.Contains(role)).Select(person => new PersonChoice(person.Id, person.Name, person.Office))];
    }

    private ValueTask<List<KnownPerson>> AllAsync(CancellationToken cancellation) => cache.GetOrCreateAsync(
        "gateway/people",
        async token => await db.Accounts.AsNoTracking()
            .OrderBy(account => account.DisplayName)
            .Select(account => new KnownPerson(account.Id, account.DisplayName, account.Office, account.RoleCodes, account.IsDisabled))
            .ToListAsync(token),
        s_soon, cancellationToken: cancellation);

    internal sealed record KnownPerson(Guid Id, string Name, string Office, IReadOnlyList<string> Roles, bool IsDisabled);
}
