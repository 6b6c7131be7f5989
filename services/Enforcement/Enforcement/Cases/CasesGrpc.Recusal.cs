using Enforcement.Contracts.V1;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;

namespace Enforcement.Cases;

/// <summary>Recusal over gRPC.</summary>
internal sealed partial class CasesGrpc
{
    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<CaseReply> RequestRecusal(RequestRecusalRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), procedure.RequestRecusal.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.DecideCases)]
    public override Task<CaseReply> DecideRecusal(DecideRecusalRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), procedure.DecideRecusal.HandleAsync, request, context);
}
