using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Access;

namespace Platform.Hosting.Modules;

/// <summary>
/// One service as a host composes it: alone in its own process, or beside the others in one. A module registers only types of its own,
/// names its policies, and never asks which of the two it is.
/// </summary>
public abstract class ServiceModule
{
    /// <summary>The service's name in lower case; also the audience of tokens for it and the prefix of its queues.</summary>
    public abstract string Name { get; }

    /// <summary>The assembly that declares the events this service publishes.</summary>
    public abstract Assembly Contracts { get; }

    /// <summary>The policies that this service's endpoints name.</summary>
    public abstract IReadOnlyList<AccessRule> Access { get; }

    /// <summary>Who reads the history of this service's records: no more people than read the records themselves.</summary>
    public virtual AccessRule History => JournalAccess.StaffHistory;

    /// <summary>Registers the service's own types, its database, relay and subscriptions.</summary>
    public abstract void AddServices(IServiceCollection services, IConfiguration configuration);

    /// <summary>Maps the service's gRPC methods and routes; the host scopes them to the service's internal name.</summary>
    public abstract void MapEndpoints(IEndpointRouteBuilder endpoints);

    /// <summary>Adds middleware for public connections, before routing. Only the gateway has any.</summary>
    public virtual void UsePublicEarly(IApplicationBuilder app)
    {
    }

    /// <summary>Adds middleware for public connections, after authorization. Only the gateway has any.</summary>
    public virtual void UsePublicLate(IApplicationBuilder app)
    {
    }

    /// <summary>Maps what public connections reach. Only the gateway has any.</summary>
    public virtual void MapPublic(IEndpointRouteBuilder endpoints)
    {
    }
}

/// <summary>Endpoint metadata: the service an endpoint belongs to.</summary>
/// <param name="Name">The service's name.</param>
public sealed record ServiceOfEndpoint(string Name);
