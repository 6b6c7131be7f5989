using System.Reflection;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Crash.Ledger;
using Platform.Hosting.Access;
using Platform.Hosting.Modules;
using Platform.Messaging;
using Platform.Persistence;

namespace Platform.Crash.Mirror;

/// <summary>Consumes the ledger's events.</summary>
/// <param name="isMended">Whether it can apply what it once could not.</param>
public sealed class MirrorModule(bool isMended = false) : ServiceModule
{
    /// <inheritdoc />
    public override string Name => "mirror";

    /// <inheritdoc />
    public override Assembly Contracts => typeof(MirrorModule).Assembly;

    /// <inheritdoc />
    public override IReadOnlyList<AccessRule> Access => [];

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddServiceDatabase<MirrorDbContext, MirrorSqliteDbContext, MirrorPostgresDbContext>(Name, configuration);
        services.AddSingleton(new Mending(isMended));
        services.AddSubscription(
            new Subscription<MirrorDbContext>(Name, "ledger", typeof(ParcelChanged).Assembly).On<ParcelChanged, OnParcelChanged>());
    }

    /// <inheritdoc />
    public override void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
    }
}
