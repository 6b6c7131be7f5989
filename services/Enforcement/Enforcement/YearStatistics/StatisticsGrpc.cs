using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Enforcement.YearStatistics;

/// <summary>Yearly statistics over gRPC: maps in, calls, maps out.</summary>
internal sealed class StatisticsGrpc(UseCases<EnforcementDbContext> useCases, PublishStatisticsHandler publish, ReportStatisticsHandler report, StatisticsQueries queries, Acts acts)
    : Contracts.V1.YearStatistics.YearStatisticsBase
{
    [Authorize(Policy = BureauPolicies.PublishStatistics)]
    public override Task<BureauReply> PublishStatistics(PublishStatisticsRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, StatisticsForm.Read(request), publish.HandleAsync);

    [Authorize(Policy = BureauPolicies.PublishStatistics)]
    public override Task<BureauReply> ReportStatistics(ReportStatisticsRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, StatisticsForm.Read(request, acts.Of(context).Day), report.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<YearStatisticsView> GetYearStatistics(GetYearStatisticsRequest request, ServerCallContext context) =>
        queries.CountAsync(YearOf(request), acts.Of(context), context.CancellationToken);

    [Authorize(Policy = BureauPolicies.ReadStatistics)]
    public override Task<PublishedStatistics> GetPublishedStatistics(GetYearStatisticsRequest request, ServerCallContext context) =>
        queries.PublishedAsync(YearOf(request), acts.Of(context).Street, context.CancellationToken);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override async Task<StatisticsEditionView> GetStatisticsEdition(BureauRecordRequest request, ServerCallContext context) =>
        (await queries.FindAsync(request.Id, acts.Of(context).Street, context.CancellationToken)).OrNotFound();

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<ListStatisticsEditionsReply> ListStatisticsEditions(BureauListRequest request, ServerCallContext context) =>
        queries.ListAsync(BureauFilter.Read(request), acts.Of(context).Street, context.CancellationToken);

    private static int YearOf(GetYearStatisticsRequest request) =>
        StatisticsForm.IsYear(request.Year) ? request.Year : throw StatisticsErrors.NotPublished.ToRpcException();
}
