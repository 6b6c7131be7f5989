using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;

namespace Enforcement.Cooperation;

/// <summary>Joint operations and sharing over gRPC: maps in, calls, maps out.</summary>
internal sealed class CooperationGrpc(
    UseCases<EnforcementDbContext> useCases, PlanJointOperationHandler plan, HoldJointOperationHandler hold, CancelJointOperationHandler cancel,
    RecordOperationSideHandler side,
    ShareInformationHandler share, WithdrawSharedRecordHandler withdraw, CooperationQueries queries, Acts acts)
    : Contracts.V1.Cooperation.CooperationBase
{
    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> PlanJointOperation(PlanJointOperationRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, CooperationForm.Read(request), plan.HandleAsync);

    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> HoldJointOperation(HoldJointOperationRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, CooperationForm.Read(request, acts.Of(context).Day), hold.HandleAsync);

    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> RecordOperationSide(RecordOperationSideRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, CooperationForm.Read(request, acts.Of(context).Day), side.HandleAsync);

    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> CancelJointOperation(BureauWithdrawRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, BureauForm.TakeBack(request), cancel.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override async Task<JointOperationView> GetJointOperation(BureauRecordRequest request, ServerCallContext context) =>
        (await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken)).OrNotFound();

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<ListJointOperationsReply> ListJointOperations(BureauListRequest request, ServerCallContext context) =>
        queries.OperationsAsync(BureauFilter.Read(request), acts.Of(context), context.CancellationToken);

    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> ShareInformation(ShareInformationRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, CooperationForm.Read(request, acts.Of(context).Day), share.HandleAsync);

    [Authorize(Policy = BureauPolicies.KeepRecords)]
    public override Task<BureauReply> WithdrawSharedRecord(BureauWithdrawRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, BureauForm.TakeBack(request), withdraw.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<ListSharedRecordsReply> ListSharedRecords(BureauListRequest request, ServerCallContext context) =>
        queries.SharedAsync(BureauFilter.Read(request), acts.Of(context), context.CancellationToken);
}
