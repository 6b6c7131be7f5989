using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;

namespace Enforcement.CaseMeetings;

/// <summary>Case meetings over gRPC: maps in, calls, maps out.</summary>
internal sealed class CaseMeetingsGrpc(
    UseCases<EnforcementDbContext> useCases, PlanCaseMeetingHandler plan, HoldCaseMeetingHandler hold, CancelCaseMeetingHandler cancel,
    CompleteResolutionHandler complete, ProduceMeetingPackHandler produce, CaseMeetingQueries queries, MeetingPacks packs, Acts acts) : Contracts.V1.CaseMeetings.CaseMeetingsBase
{
    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> PlanCaseMeeting(PlanCaseMeetingRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, CaseMeetingForm.Read(request), plan.HandleAsync);

    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> HoldCaseMeeting(HoldCaseMeetingRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, CaseMeetingForm.Read(request, acts.Of(context).Day), hold.HandleAsync);

    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> CancelCaseMeeting(BureauWithdrawRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, BureauForm.TakeBack(request), cancel.HandleAsync);

    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> CompleteResolution(CompleteResolutionRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, CaseMeetingForm.Read(request, acts.Of(context).Day), complete.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override async Task<CaseMeetingView> GetCaseMeeting(BureauRecordRequest request, ServerCallContext context) =>
        (await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken)).OrNotFound();

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<ListCaseMeetingsReply> ListCaseMeetings(BureauListRequest request, ServerCallContext context) =>
        queries.ListAsync(BureauFilter.Read(request), acts.Of(context), context.CancellationToken);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override async Task<CaseMeetingPack> PrepareCaseMeeting(PrepareCaseMeetingRequest request, ServerCallContext context)
    {
        var reader = acts.Of(context);
        var on = WireTime.Day(request.On) ?? reader.Day;
        var pack = await packs.GatherAsync(on, reader.Street, context.CancellationToken);
        return new CaseMeetingPack { On = WireTime.Day(on), Items = { pack.Select(CaseMeetingQueries.Item) } };
    }

    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> ProduceMeetingPack(BureauRecordRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, CaseMeetingForm.Read(request), produce.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<ListCaseTasksReply> ListCaseTasks(ListCaseTasksRequest request, ServerCallContext context) =>
        queries.ListTasksAsync(request, acts.Of(context), context.CancellationToken);
}
