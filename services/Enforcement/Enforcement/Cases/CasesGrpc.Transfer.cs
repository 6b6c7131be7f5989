using Enforcement.Contracts.V1;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;

namespace Enforcement.Cases;

/// <summary>Transfer to the police over gRPC.</summary>
internal sealed partial class CasesGrpc
{
    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> ReportCrime(ReportCrimeRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), procedure.ReportCrime.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.ApproveTransfers)]
    public override Task<CaseReply> DecideTransfer(DecideTransferRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), procedure.DecideTransfer.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> RecordTransfer(RecordTransferRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request, acts.Of(context).Day), procedure.RecordTransfer.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> RecordPoliceAnswer(RecordPoliceAnswerRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), procedure.RecordPoliceAnswer.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> RecordHandover(RecordHandoverRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), procedure.RecordHandover.HandleAsync, request, context);
}
