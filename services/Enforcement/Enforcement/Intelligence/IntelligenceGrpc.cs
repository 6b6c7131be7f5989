using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Enforcement.Intelligence;

/// <summary>Analyses, dispatches and the grid over gRPC: maps in, calls, maps out.</summary>
internal sealed class IntelligenceGrpc(
    UseCases<EnforcementDbContext> useCases, MakeAnalysisHandler make, WithdrawAnalysisHandler withdraw, DispatchTeamHandler dispatch,
    RecordArrivalHandler arrive, RecordHandledHandler handle, CancelDispatchHandler cancel, DefineGridHandler define, FrequentTypes frequent,
    IntelligenceQueries queries, HotSpots hotSpots, CellCounts cellCounts, Trends trends, Acts acts) : Contracts.V1.Intelligence.IntelligenceBase
{
    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override async Task<PreviewAnalysisReply> PreviewAnalysis(PreviewAnalysisRequest request, ServerCallContext context)
    {
        var reader = acts.Of(context);
        var period = IntelligenceForm.Read(request, reader.Day);
        if (period.IsRefused) throw period.Refusal.ToRpcException();
        var counted = await frequent.CountAsync(period.Value.From, period.Value.To, reader.Street, context.CancellationToken);
        return new PreviewAnalysisReply { Total = counted.Count, Items = { counted.Select(IntelligenceQueries.View) } };
    }

    [Authorize(Policy = BureauPolicies.LeadBureau)]
    public override Task<BureauReply> MakeAnalysis(MakeAnalysisRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, IntelligenceForm.Read(request, acts.Of(context).Day), make.HandleAsync);

    [Authorize(Policy = BureauPolicies.LeadBureau)]
    public override Task<BureauReply> WithdrawAnalysis(BureauWithdrawRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, BureauForm.TakeBack(request), withdraw.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<ListAnalysesReply> ListAnalyses(BureauListRequest request, ServerCallContext context) =>
        queries.AnalysesAsync(BureauFilter.Read(request), acts.Of(context), context.CancellationToken);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<ListHotSpotsReply> ListHotSpots(ListHotSpotsRequest request, ServerCallContext context) =>
        hotSpots.CountAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<CountCellsReply> CountCells(CountCellsRequest request, ServerCallContext context) =>
        cellCounts.CountAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override async Task<GetTrendsReply> GetTrends(GetTrendsRequest request, ServerCallContext context)
    {
        var reader = acts.Of(context);
        var period = IntelligenceForm.Read(request, reader.Day);
        if (period.IsRefused) throw period.Refusal.ToRpcException();
        return TrendViews.Of(await trends.CountAsync(period.Value, reader.Street, context.CancellationToken));
    }

    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> DispatchTeam(DispatchTeamRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, IntelligenceForm.Read(request, acts.Of(context).At), dispatch.HandleAsync);

    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> RecordArrival(RecordArrivalRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, IntelligenceForm.Read(request, acts.Of(context).At), arrive.HandleAsync);

    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> RecordHandled(RecordHandledRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, IntelligenceForm.Read(request, acts.Of(context).At), handle.HandleAsync);

    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> CancelDispatch(BureauWithdrawRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, BureauForm.TakeBack(request), cancel.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<ListDispatchesReply> ListDispatches(BureauListRequest request, ServerCallContext context) =>
        queries.DispatchesAsync(BureauFilter.Read(request), acts.Of(context), context.CancellationToken);

    [Authorize(Policy = BureauPolicies.LeadBureau)]
    public override Task<BureauReply> DefineGrid(DefineGridRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, IntelligenceForm.Read(request), define.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<ListGridsReply> ListGrids(BureauListRequest request, ServerCallContext context) =>
        queries.GridsAsync(BureauFilter.Read(request), acts.Of(context), context.CancellationToken);
}
