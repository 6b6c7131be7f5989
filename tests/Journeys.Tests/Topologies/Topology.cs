using Gateway.Accounts;
using Grpc.Core;
using Platform.Hosting.Access;
using Platform.Hosting.Calls;

namespace Journeys.Tests.Topologies;

/// <summary>A running platform as a journey sees it: the gateway's address, and calls to services as the gateway would make them.</summary>
public abstract class Topology : IAsyncDisposable
{
    public const string Street = "journey-street";

    /// <summary>Where the public, outside systems and browsers go.</summary>
    public abstract Uri Gateway { get; }

    protected abstract ServiceChannels Channels { get; }

    protected abstract FirstStart Accounts { get; }

    /// <summary>Calls a service for a member of staff.</summary>
    public CallInvoker As(string service, string office, params string[] roles) =>
        Channels.For(service, new Caller(Guid.Parse("018c0000-0000-7000-8000-000000000001"), CallerKind.Staff, Street, office, roles));

    /// <summary>Registers an outside system and returns its secret.</summary>
    public Task<string> RegisterClientAsync(string clientId, params string[] scopes) =>
        Accounts.RegisterClientAsync(clientId, "联动平台", scopes, CancellationToken.None);

    /// <summary>Opens accounts whose holders sign in at the portal.</summary>
    public Task OpenAccountsAsync(params IEnumerable<InitialAccount> accounts) => Accounts.OpenSampleAsync(accounts, CancellationToken.None);

    /// <summary>Stops one service's process; false where all share one.</summary>
    public abstract Task<bool> StopAsync(string service);

    public abstract ValueTask DisposeAsync();
}
