using Gateway.Clients;
using Gateway.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Journal;
using Platform.Law.Results;

namespace Gateway.Accounts;

/// <summary>An account to open with a known password.</summary>
/// <param name="Id">The account's id.</param>
/// <param name="User">Sign-in name.</param>
/// <param name="Name">Displayed name.</param>
/// <param name="Office">Office code.</param>
/// <param name="Roles">Role codes.</param>
/// <param name="Password">The password.</param>
public sealed record InitialAccount(Guid Id, string User, string Name, string Office, IReadOnlyList<string> Roles, string Password);

/// <summary>What an installation's first start does at the gateway, on behalf of whoever installs it.</summary>
public sealed class FirstStart(IServiceScopeFactory scopes, IConfiguration configuration, TimeProvider clock)
{
    /// <summary>A random password of letters and digits that cannot be mistaken for one another.</summary>
    public static string RandomPassword() => OneTimePassword.New();

    /// <summary>Opens the one-time administrator when there is no account yet; returns its password, or null when accounts exist.</summary>
    public async Task<string?> EnsureAdministratorAsync(string role, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<GatewayDbContext>().Accounts.AnyAsync(cancellation)) return null;
        var password = RandomPassword();
        var opened = await scope.ServiceProvider.GetRequiredService<OpenAccountHandler>().HandleAsync(
            new OpenAccount("admin", "系统管理员", "office", [role]), password, Act(), cancellation);
        return opened.IsRefused ? throw new InvalidOperationException(opened.Refusal.Message) : password;
    }

    /// <summary>Opens the sample's synthetic accounts; those that exist stay as they are.</summary>
    public async Task OpenSampleAsync(IEnumerable<InitialAccount> accounts, CancellationToken cancellation)
    {
        foreach (var account in accounts)
        {
            await using var scope = scopes.CreateAsyncScope();
            var command = new OpenAccount(account.User, account.Name, account.Office, account.Roles)
            {
                Id = account.Id,
                MustChangePassword = false,
                IsSynthetic = true,
            };
            var opened = await scope.ServiceProvider.GetRequiredService<OpenAccountHandler>().HandleAsync(command, account.Password, Act(), cancellation);
            if (opened.IsRefused && opened.Refusal.Kind != ErrorKind.Duplicate) throw new InvalidOperationException(opened.Refusal.Message);
        }
    }

    /// <summary>Registers an outside system; returns its secret, which is not kept anywhere.</summary>
    public async Task<string> RegisterClientAsync(string clientId, string title, IReadOnlyList<string> scopeNames, CancellationToken cancellation, bool isSynthetic = false)
    {
        await using var scope = scopes.CreateAsyncScope();
        var registered = await scope.ServiceProvider.GetRequiredService<RegisterApiClientHandler>().HandleAsync(
            new RegisterApiClient(clientId, title, scopeNames) { IsSynthetic = isSynthetic }, Act(), cancellation);
        return registered.Value.Secret;
    }

    private Act Act() => new(configuration["Street:Id"] ?? "street", Guid.Empty, "installation", clock.GetUtcNow(), clock.GetUtcNow());
}
