using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Access;
using Platform.Hosting.Modules;
using Platform.Messaging;
using Platform.Persistence;
using Reports.AnnualReports;
using Reports.Contracts.Events.V1;
using Reports.Freezing;
using Reports.Persistence;
using Reports.Publishing;
using Reports.Reading;
using Reports.Records;

namespace Reports;

/// <summary>Reports (年度报告): compiles, freezes and publishes the annual report from the records of the other services.</summary>
public sealed class ReportsModule : ServiceModule
{
    /// <inheritdoc />
    public override string Name => "reports";

    /// <inheritdoc />
    public override Assembly Contracts => typeof(AnnualReportPublished).Assembly;

    /// <inheritdoc />
    public override IReadOnlyList<AccessRule> Access => ReportsPolicies.Rules;

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddServiceDatabase<ReportsDbContext, ReportsSqliteDbContext, ReportsPostgresDbContext>(Name, configuration);
        services.AddRelay<ReportsDbContext>(new EventCatalogue(Name, Contracts));
        services.AddSubscription(RecordSubscriptions.OfOrganization(Name));
        services.AddSubscription(RecordSubscriptions.OfDecisions(Name));
        services.AddSubscription(RecordSubscriptions.OfEnforcement(Name));
        services.AddSubscription(RecordSubscriptions.OfOutreach(Name));
        services.AddScoped<SourceWatch>();
        services.AddScoped<ReportCompiler>();
        services.AddScoped<CompileDraftHandler>();
        services.AddScoped<EditParagraphHandler>();
        services.AddScoped<TakeProposedWordingHandler>();
        services.AddScoped<FreezeReportHandler>();
        services.AddScoped<ReopenReportHandler>();
        services.AddScoped<PublishReportHandler>();
        services.AddScoped<ReportReader>();
        services.AddScoped<PublishedRecords>();
        services.AddScoped<YearFigures>();
        services.AddScoped<ReportLists>();
    }

    /// <inheritdoc />
    public override void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGrpcService<AnnualReportsGrpc>();
        endpoints.MapReports();
    }
}
