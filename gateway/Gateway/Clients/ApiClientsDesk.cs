using Gateway.Accounts;
using Gateway.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Law.Results;
using Portal.Calls;

namespace Gateway.Clients;

/// <summary>Outside systems as the administrator's pages see them: reads here, changes by the use cases.</summary>
internal sealed class ApiClientsDesk(
    GatewayDbContext db, DeskActs acts, RegisterApiClientHandler register, RotateApiClientHandler rotate, WithdrawApiClientHandler withdraw) : IApiClients
{
    public IReadOnlyList<string> Scopes => ApiScopes.All;

    public async Task<IReadOnlyList<ApiClientView>> ListAsync()
    {
        var street = acts.Street;
        var clients = await db.ApiClients.AsNoTracking().Where(client => client.Street == street).OrderBy(client => client.ClientId).ToListAsync(acts.Cancellation);
        return [.. clients.Select(View)];
    }

    public async Task<ApiClientView?> FindAsync(Guid id)
    {
        var street = acts.Street;
        return await db.ApiClients.AsNoTracking().SingleOrDefaultAsync(client => client.Street == street && client.Id == id, acts.Cancellation) is { } client
            ? View(client)
            : null;
    }

    public Task<Result<RegisteredClient>> RegisterAsync(string clientId, string title, IReadOnlyList<string> scopes) =>
        register.HandleAsync(new RegisterApiClient(clientId, title, scopes), acts.Now(), acts.Cancellation);

    public Task<Result<string>> RotateAsync(Guid id) => rotate.HandleAsync(new RotateApiClient(id), acts.Now(), acts.Cancellation);

    public Task<Result<Unit>> WithdrawAsync(Guid id) => withdraw.HandleAsync(new WithdrawApiClient(id), acts.Now(), acts.Cancellation);

    private static ApiClientView View(ApiClient client) => new(client.Id, client.ClientId, client.Title, client.Scopes, client.IsDisabled);
}
