using Enforcement.Contracts.V1;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;

namespace Enforcement.Cases;

/// <summary>Hearings over gRPC.</summary>
internal sealed partial class CasesGrpc
{
    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> RequestHearing(RequestHearingRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), procedure.RequestHearing.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<CaseReply> ArrangeHearing(ArrangeHearingRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), procedure.ArrangeHearing.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> RecordHearingWaiver(RecordHearingWaiverRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), procedure.RecordHearingWaiver.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.HearCases)]
    public override Task<CaseReply> RecordHearing(RecordHearingRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), procedure.RecordHearing.HandleAsync, request, context);
}
