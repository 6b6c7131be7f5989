using Enforcement.Appraisals;
using Enforcement.CaseMeetings;
using Enforcement.Cooperation;
using Enforcement.DeadlineWarnings;
using Enforcement.DocumentNumbers;
using Enforcement.FileReviews;
using Enforcement.Focus;
using Enforcement.Inspections;
using Enforcement.Intelligence;
using Enforcement.Lawyers;
using Enforcement.Teams;
using Enforcement.WorkOrders;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Enforcement.Bureau;

/// <summary>Composes work orders and the bureau's other records.</summary>
internal static class BureauRegistration
{
    public static void AddBureau(this IServiceCollection services)
    {
        services.AddSingleton<OrderTurns>();
        services.AddScoped<RegisterWorkOrderHandler>();
        services.AddScoped<DispatchWorkOrderHandler>();
        services.AddScoped<ResolveWorkOrderHandler>();
        services.AddScoped<WithdrawWorkOrderHandler>();
        services.AddScoped<SignForWorkOrderHandler>();
        services.AddScoped<ReturnWorkOrderHandler>();
        services.AddScoped<ExtendWorkOrderHandler>();
        services.AddScoped<RecordRevisitHandler>();
        services.AddScoped<ReopenWorkOrderHandler>();
        services.AddScoped<MergeWorkOrderHandler>();
        services.AddScoped<OrderSheet>();
        services.AddScoped<ImportWorkOrdersHandler>();
        services.AddScoped<OrderHandlers>();
        services.AddScoped<SimilarOrders>();
        services.AddScoped<WorkOrderQueries>();
        services.AddScoped<AppointReviewerHandler>();
        services.AddScoped<EndReviewerHandler>();
        services.AddScoped<RecordFileReviewHandler>();
        services.AddScoped<RecordDefectCorrectedHandler>();
        services.AddScoped<WithdrawFileReviewHandler>();
        services.AddScoped<DrawFilesHandler>();
        services.AddScoped<ConfirmFileReviewHandler>();
        services.AddScoped<FileReviewQueries>();
        services.AddScoped<RecordLawyerVisitHandler>();
        services.AddScoped<PlanLawyerVisitHandler>();
        services.AddScoped<HoldLawyerVisitHandler>();
        services.AddScoped<AnswerDoubtHandler>();
        services.AddScoped<WithdrawLawyerVisitHandler>();
        services.AddScoped<LawyerVisitQueries>();
        services.AddScoped<PlanCaseMeetingHandler>();
        services.AddScoped<HoldCaseMeetingHandler>();
        services.AddScoped<CancelCaseMeetingHandler>();
        services.AddScoped<CompleteResolutionHandler>();
        services.AddScoped<CaseMeetingQueries>();
        services.AddScoped<PackedOrders>();
        services.AddScoped<PackedLaw>();
        services.AddScoped<MeetingPacks>();
        services.AddScoped<ProduceMeetingPackHandler>();
        services.AddScoped<CallWeeklyMeetingHandler>();
        services.AddSingleton<WeeklyMeetings>();
        services.AddHostedService(provider => provider.GetRequiredService<WeeklyMeetings>());
        services.AddScoped<RecordAppraisalHandler>();
        services.AddScoped<WithdrawAppraisalHandler>();
        services.AddScoped<AnswerAppraisalHandler>();
        services.AddScoped<ReplyToAnswerHandler>();
        services.AddScoped<RecordResponsibilitySystemHandler>();
        services.AddScoped<RepealResponsibilitySystemHandler>();
        services.AddScoped<MonthFacts>();
        services.AddScoped<AppraisalQueries>();
        services.AddScoped<VoidDocumentNumberHandler>();
        services.AddScoped<PlanJointOperationHandler>();
        services.AddScoped<HoldJointOperationHandler>();
        services.AddScoped<CancelJointOperationHandler>();
        services.AddScoped<ShareInformationHandler>();
        services.AddScoped<WithdrawSharedRecordHandler>();
        services.AddScoped<CooperationQueries>();
        services.AddScoped<MakeAnalysisHandler>();
        services.AddScoped<WithdrawAnalysisHandler>();
        services.AddScoped<DispatchTeamHandler>();
        services.AddScoped<RecordArrivalHandler>();
        services.AddScoped<RecordHandledHandler>();
        services.AddScoped<CancelDispatchHandler>();
        services.AddScoped<DefineGridHandler>();
        services.AddScoped<FrequentTypes>();
        services.AddScoped<HotSpots>();
        services.AddScoped<CellCounts>();
        services.AddScoped<Trends>();
        services.AddScoped<IntelligenceQueries>();
        FocusGrpc.Register(services);
        TeamsGrpc.Register(services);
        InspectionsGrpc.Register(services);
        DeadlineWarningsGrpc.Register(services);
        services.AddScoped<RecordOperationSideHandler>();
    }

    public static void MapBureau(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGrpcService<WorkOrdersGrpc>();
        endpoints.MapGrpcService<FileReviewsGrpc>();
        endpoints.MapGrpcService<LawyerVisitsGrpc>();
        endpoints.MapGrpcService<CaseMeetingsGrpc>();
        endpoints.MapGrpcService<AppraisalsGrpc>();
        endpoints.MapGrpcService<DocumentNumbersGrpc>();
        endpoints.MapGrpcService<CooperationGrpc>();
        endpoints.MapGrpcService<IntelligenceGrpc>();
        endpoints.MapGrpcService<FocusGrpc>();
        endpoints.MapGrpcService<TeamsGrpc>();
        endpoints.MapGrpcService<InspectionsGrpc>();
        endpoints.MapGrpcService<DeadlineWarningsGrpc>();
        endpoints.MapWorkOrders();
    }
}
