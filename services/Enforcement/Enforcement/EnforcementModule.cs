using System.Reflection;
using Enforcement.Bureau;
using Enforcement.CaseDocuments;
using Enforcement.Cases;
using Enforcement.Clues;
using Enforcement.Contracts.Events.V1;
using Enforcement.Discretion;
using Enforcement.EvidenceFiles;
using Enforcement.FileExaminations;
using Enforcement.Organization;
using Enforcement.PartyCases;
using Enforcement.Persistence;
using Enforcement.Powers;
using Enforcement.Publications;
using Enforcement.ReportPhotos;
using Enforcement.Seals;
using Enforcement.Violations;
using Enforcement.YearStatistics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Organization.Contracts.Events.V1;
using Platform.Hosting.Access;
using Platform.Hosting.Modules;
using Platform.Messaging;
using Platform.Persistence;

namespace Enforcement;

/// <summary>Enforcement (综合执法): work orders, penalty cases, review, cooperation.</summary>
public sealed class EnforcementModule : ServiceModule
{
    /// <inheritdoc />
    public override string Name => "enforcement";

    /// <inheritdoc />
    public override Assembly Contracts => typeof(PenaltyCaseFiled).Assembly;

    /// <inheritdoc />
    public override IReadOnlyList<AccessRule> Access { get; } = [.. EnforcementPolicies.Rules, .. BureauPolicies.Rules];

    /// <inheritdoc />
    public override AccessRule History => BureauPolicies.History;

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddServiceDatabase<EnforcementDbContext, EnforcementSqliteDbContext, EnforcementPostgresDbContext>(Name, configuration);
        services.AddRelay<EnforcementDbContext>(new EventCatalogue(Name, Contracts));
        services.AddSubscription(new Subscription<EnforcementDbContext>(Name, "organization", typeof(OfficeProfileSet).Assembly)
            .On<OfficeProfileSet, OnOfficeProfileSet>()
            .On<LocalValueSet, OnLocalValueSet>()
            .On<CalendarYearSet, OnCalendarYearSet>()
            .On<EnforcementCertificateIssued, OnEnforcementCertificateIssued>()
            .On<EnforcementCertificateRevoked, OnEnforcementCertificateRevoked>());
        CaseHandlers.Register(services);
        CaseExecutionGrpc.Register(services);
        CoerciveMeasuresGrpc.Register(services);
        SubstitutePerformanceGrpc.Register(services);
        TechnicalEvidenceGrpc.Register(services);
        CaseRecordingsGrpc.Register(services);
        PartyCasesGrpc.Register(services);
        PublicationsGrpc.Register(services);
        DiscretionGrpc.Register(services);
        ViolationsGrpc.Register(services);
        CluesGrpc.Register(services);
        FileExaminationsGrpc.Register(services);
        services.AddCaseDocuments(configuration);
        services.AddSeals(configuration);
        services.AddEvidenceFiles();
        services.AddReportPhotos();
        services.AddYearStatistics();
        ProcedureHandlers.Register(services);
        services.AddBureau();
        services.AddScoped<AddPowerItemHandler>();
        services.AddScoped<EndPowerItemHandler>();
    }

    /// <inheritdoc />
    public override void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGrpcService<CasesGrpc>();
        endpoints.MapGrpcService<CaseExecutionGrpc>();
        endpoints.MapGrpcService<CoerciveMeasuresGrpc>();
        endpoints.MapGrpcService<SubstitutePerformanceGrpc>();
        endpoints.MapGrpcService<TechnicalEvidenceGrpc>();
        endpoints.MapGrpcService<CaseRecordingsGrpc>();
        endpoints.MapGrpcService<PartyCasesGrpc>();
        endpoints.MapGrpcService<PublicationsGrpc>();
        endpoints.MapGrpcService<DiscretionGrpc>();
        endpoints.MapGrpcService<FileExaminationsGrpc>();
        endpoints.MapGrpcService<PowersGrpc>();
        endpoints.MapGrpcService<ViolationsGrpc>();
        endpoints.MapGrpcService<CluesGrpc>();
        endpoints.MapDocumentsOfCases();
        endpoints.MapSeals();
        endpoints.MapEvidenceFiles();
        endpoints.MapReportPhotos();
        endpoints.MapYearStatistics();
        endpoints.MapBureau();
    }
}
