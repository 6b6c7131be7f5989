using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;

namespace Enforcement.Lawyers;

/// <summary>Lawyer visits over gRPC: maps in, calls, maps out.</summary>
internal sealed class LawyerVisitsGrpc(
    UseCases<EnforcementDbContext> useCases, RecordLawyerVisitHandler record, AnswerDoubtHandler answer, WithdrawLawyerVisitHandler withdraw, PlanLawyerVisitHandler plan,
    HoldLawyerVisitHandler hold,
    LawyerVisitQueries queries, Acts acts) : Contracts.V1.LawyerVisits.LawyerVisitsBase
{
    [Authorize(Policy = BureauPolicies.KeepVisits)]
    public override Task<BureauReply> RecordLawyerVisit(RecordLawyerVisitRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, LawyerVisitForm.Read(request, acts.Of(context).Day), record.HandleAsync);

    [Authorize(Policy = BureauPolicies.KeepVisits)]
    public override Task<BureauReply> PlanLawyerVisit(PlanLawyerVisitRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, LawyerVisitForm.Read(request), plan.HandleAsync);

    [Authorize(Policy = BureauPolicies.KeepVisits)]
    public override Task<BureauReply> HoldLawyerVisit(HoldLawyerVisitRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, LawyerVisitForm.ReadHeld(request, acts.Of(context).Day), hold.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<VisitCadenceView> GetVisitCadence(GetVisitCadenceRequest request, ServerCallContext context) =>
        queries.CadenceAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = BureauPolicies.AnswerDoubts)]
    public override Task<BureauReply> AnswerDoubt(AnswerDoubtRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, LawyerVisitForm.Read(request, acts.Of(context).Day), answer.HandleAsync);

    [Authorize(Policy = BureauPolicies.KeepVisits)]
    public override Task<BureauReply> WithdrawLawyerVisit(BureauWithdrawRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, BureauForm.TakeBack(request), withdraw.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override async Task<LawyerVisitView> GetLawyerVisit(BureauRecordRequest request, ServerCallContext context) =>
        (await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken)).OrNotFound();

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<ListLawyerVisitsReply> ListLawyerVisits(BureauListRequest request, ServerCallContext context) =>
        queries.ListAsync(BureauFilter.Read(request), acts.Of(context), context.CancellationToken);
}
