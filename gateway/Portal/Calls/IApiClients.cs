using Platform.Law.Results;

namespace Portal.Calls;

/// <summary>Outside systems that call the API (OAuth 2 client credentials), for the administrator; every change is recorded in the gateway's journal.</summary>
public interface IApiClients
{
    /// <summary>The scopes there are.</summary>
    IReadOnlyList<string> Scopes { get; }

    /// <summary>All clients, by their ids.</summary>
    Task<IReadOnlyList<ApiClientView>> ListAsync();

    /// <summary>One client; null when there is none.</summary>
    Task<ApiClientView?> FindAsync(Guid id);

    /// <summary>Registers an outside system; its secret is shown once.</summary>
    Task<Result<RegisteredClient>> RegisterAsync(string clientId, string title, IReadOnlyList<string> scopes);

    /// <summary>Replaces the secret at once and returns the new one.</summary>
    Task<Result<string>> RotateAsync(Guid id);

    /// <summary>Takes the client's access away for good.</summary>
    Task<Result<Unit>> WithdrawAsync(Guid id);
}

/// <summary>An outside system.</summary>
/// <param name="Id">Id of the record.</param>
/// <param name="ClientId">Its client id.</param>
/// <param name="Title">What it is.</param>
/// <param name="Scopes">What it may ask for.</param>
/// <param name="IsWithdrawn">It has no access any more.</param>
public sealed record ApiClientView(Guid Id, string ClientId, string Title, IReadOnlyList<string> Scopes, bool IsWithdrawn);

/// <summary>A client that was registered.</summary>
/// <param name="Id">Id of the record.</param>
/// <param name="Secret">Its secret, which is kept nowhere.</param>
public sealed record RegisteredClient(Guid Id, string Secret);
