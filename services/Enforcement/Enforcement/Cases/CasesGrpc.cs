using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Enforcement.Cases;

/// <summary>Penalty cases over gRPC: maps in, calls, maps out.</summary>
internal sealed class CasesGrpc(
    UseCases<EnforcementDbContext> useCases, FilePenaltyCaseHandler file, CaseQueries queries, Acts acts) : Contracts.V1.Cases.CasesBase
{
    [Authorize(Policy = EnforcementPolicies.FileCases)]
    public override async Task<FilePenaltyCaseReply> FilePenaltyCase(FilePenaltyCaseRequest request, ServerCallContext context)
    {
        var command = CaseForm.Read(request, acts.Of(context).Day);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var filed = await useCases.RunAsync(context, request, (act, cancellation) => file.HandleAsync(command.Value, act, cancellation));
        return new FilePenaltyCaseReply { Id = filed.Id.ToString(), Number = filed.Number };
    }

    [Authorize(Policy = EnforcementPolicies.ReadCases)]
    public override async Task<PenaltyCaseView> GetPenaltyCase(GetPenaltyCaseRequest request, ServerCallContext context)
    {
        var found = await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken);
        return found ?? throw CaseErrors.NotFound.ToRpcException();
    }

    [Authorize(Policy = EnforcementPolicies.ReadCases)]
    public override Task<ListPenaltyCasesReply> ListPenaltyCases(ListPenaltyCasesRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);
}
