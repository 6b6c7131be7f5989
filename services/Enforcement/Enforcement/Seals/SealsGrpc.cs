using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Enforcement.Seals;

/// <summary>The electronic seal over gRPC: maps in, calls, maps out.</summary>
internal sealed class SealsGrpc(UseCases<EnforcementDbContext> useCases, SealDocumentHandler seal, SealQueries queries, Acts acts)
    : Contracts.V1.Seals.SealsBase
{
    [Authorize(Policy = EnforcementPolicies.UseSeal)]
    public override Task<BureauReply> SealDocument(SealDocumentRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, SealForm.Read(request), seal.HandleAsync);

    [Authorize(Policy = EnforcementPolicies.VerifySeals)]
    public override async Task<SealVerification> GetSealVerification(GetSealVerificationRequest request, ServerCallContext context)
    {
        var asked = SealForm.Read(request);
        return asked.IsRefused
            ? throw asked.Refusal.ToRpcException()
            : await queries.VerifyAsync(asked.Value, acts.Of(context), context.CancellationToken);
    }
}
