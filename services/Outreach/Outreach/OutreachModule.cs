using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Outreach.Bodies;
using Outreach.Campaigns;
using Outreach.Contracts.Events.V1;
using Outreach.Persistence;
using Outreach.TwoCommittees;
using Outreach.Venues;
using Platform.Hosting.Access;
using Platform.Hosting.Modules;
using Platform.Messaging;
using Platform.Persistence;

namespace Outreach;

/// <summary>Outreach (普法): venues, campaigns, the two committees' study, the three-level organization.</summary>
public sealed class OutreachModule : ServiceModule
{
    /// <inheritdoc />
    public override string Name => "outreach";

    /// <inheritdoc />
    public override Assembly Contracts => typeof(VenueOpened).Assembly;

    /// <inheritdoc />
    public override IReadOnlyList<AccessRule> Access => OutreachPolicies.Rules;

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddServiceDatabase<OutreachDbContext, OutreachSqliteDbContext, OutreachPostgresDbContext>(Name, configuration);
        services.AddRelay<OutreachDbContext>(new EventCatalogue(Name, Contracts));
        services.AddScoped<OpenVenueHandler>();
        services.AddScoped<RecordHonourHandler>();
        services.AddScoped<CloseVenueHandler>();
        services.AddScoped<VenueQueries>();
        services.AddScoped<PlanCampaignHandler>();
        services.AddScoped<RecordActivityHandler>();
        services.AddScoped<CancelActivityHandler>();
        services.AddScoped<CloseCampaignHandler>();
        services.AddScoped<CampaignQueries>();
        services.AddScoped<StudyHandlers>();
        services.AddScoped<StudyQueries>();
        services.AddScoped<AddBodyHandler>();
        services.AddScoped<EndBodyHandler>();
        services.AddScoped<BodyQueries>();
    }

    /// <inheritdoc />
    public override void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGrpcService<VenuesGrpc>();
        endpoints.MapGrpcService<CampaignsGrpc>();
        endpoints.MapGrpcService<TwoCommitteesGrpc>();
        endpoints.MapGrpcService<BodiesGrpc>();
    }
}
