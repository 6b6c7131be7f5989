using Enforcement.Contracts.V1;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;

namespace Enforcement.Cases;

/// <summary>The collective discussion over gRPC.</summary>
internal sealed partial class CasesGrpc
{
    [Authorize(Policy = EnforcementPolicies.DecideCases)]
    public override Task<CaseReply> RecordDiscussion(RecordDiscussionRequest request, ServerCallContext context) =>
        ChangeAsync(ActForms.Read(request), procedure.RecordDiscussion.HandleAsync, request, context);
}
