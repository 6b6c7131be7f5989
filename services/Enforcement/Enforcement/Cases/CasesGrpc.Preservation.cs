using Enforcement.Contracts.V1;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;

namespace Enforcement.Cases;

/// <summary>Evidence preserved in advance, over gRPC.</summary>
internal sealed partial class CasesGrpc
{
    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> ApprovePreservation(ApprovePreservationRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), procedure.ApprovePreservation.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> RecordPreservation(RecordPreservationRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), procedure.RecordPreservation.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> DisposePreservation(DisposePreservationRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), procedure.DisposePreservation.HandleAsync, request, context);
}
