using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Organization.Calendar;
using Organization.Certificates;
using Organization.Committee;
using Organization.Contracts.Events.V1;
using Organization.Drives;
using Organization.DutyActs;
using Organization.Exams;
using Organization.Findings;
using Organization.Litigation;
using Organization.Meetings;
using Organization.Offices;
using Organization.Persistence;
using Organization.Profile;
using Organization.Study;
using Organization.WorkPoints;
using Platform.Hosting.Access;
using Platform.Hosting.Modules;
using Platform.Messaging;
using Platform.Persistence;

namespace Organization;

/// <summary>
/// Organization (组织): committee, meetings, work points, drives, study, exams, certificates, indicators, findings, duty acts of the heads; profile, calendar, local values.
/// </summary>
public sealed class OrganizationModule : ServiceModule
{
    /// <inheritdoc />
    public override string Name => "organization";

    /// <inheritdoc />
    public override Assembly Contracts => typeof(OfficeProfileSet).Assembly;

    /// <inheritdoc />
    public override IReadOnlyList<AccessRule> Access => OrganizationPolicies.Rules;

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddServiceDatabase<OrganizationDbContext, OrganizationSqliteDbContext, OrganizationPostgresDbContext>(Name, configuration);
        services.AddRelay<OrganizationDbContext>(new EventCatalogue(Name, Contracts));
        services.AddScoped<SetOfficeProfileHandler>();
        services.AddScoped<AddOfficeHandler>();
        services.AddScoped<EstablishCommitteeHandler>().AddScoped<AppointMemberHandler>().AddScoped<EndMembershipHandler>();
        services.AddScoped<CommitteeQueries>();
        services.AddScoped<PlanMeetingHandler>().AddScoped<RescheduleMeetingHandler>().AddScoped<HoldMeetingHandler>();
        services.AddScoped<CancelMeetingHandler>().AddScoped<MeetingQueries>();
        services.AddScoped<IssueWorkPointsHandler>().AddScoped<AddTaskHandler>().AddScoped<RecordTaskProgressHandler>();
        services.AddScoped<CompleteTaskHandler>().AddScoped<WorkPointsQueries>();
        services.AddScoped<StartDriveHandler>().AddScoped<RecordMeasureHandler>().AddScoped<RecordStaffingHandler>();
        services.AddScoped<ConcludeDriveHandler>().AddScoped<DriveQueries>();
        services.AddScoped<RecordStudySessionHandler>().AddScoped<WithdrawStudySessionHandler>().AddScoped<StudyQueries>();
        services.AddScoped<ScheduleExamHandler>().AddScoped<RecordSittingHandler>().AddScoped<CloseExamHandler>().AddScoped<ExamQueries>();
        services.AddScoped<IssueCertificateHandler>().AddScoped<RevokeCertificateHandler>().AddScoped<CertificateQueries>();
        services.AddScoped<RecordIndicatorHandler>().AddScoped<CorrectIndicatorHandler>().AddScoped<IndicatorQueries>();
        services.AddScoped<RecordFindingHandler>().AddScoped<AnalyseFindingHandler>().AddScoped<CureFindingHandler>();
        services.AddScoped<WithdrawFindingHandler>().AddScoped<FindingQueries>();
        services.AddScoped<RecordDutyActHandler>().AddScoped<WithdrawDutyActHandler>().AddScoped<DutyActQueries>();
        services.AddScoped<SetCalendarYearHandler>();
        services.AddScoped<SetLocalValueHandler>();
    }

    /// <inheritdoc />
    public override void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGrpcService<OfficeProfilesGrpc>();
        endpoints.MapGrpcService<OfficesGrpc>();
        endpoints.MapGrpcService<CommitteesGrpc>();
        endpoints.MapGrpcService<MeetingsGrpc>();
        endpoints.MapGrpcService<WorkPointsGrpc>();
        endpoints.MapGrpcService<SpecialDrivesGrpc>();
        endpoints.MapGrpcService<StudySessionsGrpc>();
        endpoints.MapGrpcService<ExamsGrpc>();
        endpoints.MapGrpcService<CertificatesGrpc>();
        endpoints.MapGrpcService<LitigationIndicatorsGrpc>();
        endpoints.MapGrpcService<FindingsGrpc>();
        endpoints.MapGrpcService<DutyActsGrpc>();
        endpoints.MapGrpcService<CalendarYearsGrpc>();
        endpoints.MapGrpcService<LocalValuesGrpc>();
    }
}
