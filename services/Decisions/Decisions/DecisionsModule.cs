using System.Reflection;
using Decisions.Catalogue;
using Decisions.Contracts.Events.V1;
using Decisions.Counsel;
using Decisions.Disclosure;
using Decisions.Items;
using Decisions.LocalRules;
using Decisions.Persistence;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Organization.Contracts.Events.V1;
using Platform.Hosting.Access;
using Platform.Hosting.Modules;
using Platform.Messaging;
using Platform.Persistence;

namespace Decisions;

/// <summary>Decisions (重大行政决策): catalogues, items through the six steps, counsel opinions, active disclosure.</summary>
public sealed class DecisionsModule : ServiceModule
{
    /// <inheritdoc />
    public override string Name => "decisions";

    /// <inheritdoc />
    public override Assembly Contracts => typeof(CataloguePublished).Assembly;

    /// <inheritdoc />
    public override IReadOnlyList<AccessRule> Access => DecisionsPolicies.Rules;

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddServiceDatabase<DecisionsDbContext, DecisionsSqliteDbContext, DecisionsPostgresDbContext>(Name, configuration);
        services.AddRelay<DecisionsDbContext>(new EventCatalogue(Name, Contracts));
        services.AddSubscription(new Subscription<DecisionsDbContext>(Name, "organization", typeof(LocalValueSet).Assembly)
            .On<LocalValueSet, OnLocalValueSet>()
            .On<CalendarYearSet, OnCalendarYearSet>());
        services.AddScoped<ProposeCatalogueHandler>();
        services.AddScoped<RecordPartyConsentHandler>();
        services.AddScoped<PublishCatalogueHandler>();
        services.AddScoped<AddItemHandler>();
        services.AddScoped<CatalogueQueries>();
        services.AddScoped<ItemHandlers>();
        services.AddScoped<ItemQueries>();
        services.AddScoped<PublishedItemQueries>();
        services.AddScoped<CommentQueries>();
        services.AddScoped<RecordCounselOpinionHandler>();
        services.AddScoped<RecordCorrectionHandler>();
        services.AddScoped<WithdrawCounselOpinionHandler>();
        services.AddScoped<CounselQueries>();
        services.AddScoped<RegisterDisclosureHandler>();
        services.AddScoped<PublishDisclosureHandler>();
        services.AddScoped<WithdrawDisclosureHandler>();
        services.AddScoped<DisclosureQueries>();
    }

    /// <inheritdoc />
    public override void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGrpcService<CataloguesGrpc>();
        endpoints.MapGrpcService<ItemsGrpc>();
        endpoints.MapGrpcService<CounselGrpc>();
        endpoints.MapGrpcService<DisclosureGrpc>();
    }
}
