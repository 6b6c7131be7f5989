using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Enforcement.PartyCases;

/// <summary>The party's own view of its case over gRPC: maps in, calls, maps out.</summary>
internal sealed class PartyCasesGrpc(UseCases<EnforcementDbContext> useCases, Acts acts, IssueQueryCodeHandler issueQueryCode, PartyCaseQueries queries)
    : Contracts.V1.PartyCases.PartyCasesBase
{
    public static void Register(IServiceCollection services) =>
        services
            .AddScoped<IssueQueryCodeHandler>()
            .AddScoped<PartyCaseQueries>();

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override async Task<CaseReply> IssueQueryCode(IssueQueryCodeRequest request, ServerCallContext context)
    {
        var form = PartyCaseForm.Read(request);
        if (form.IsRefused) throw form.Refusal.ToRpcException();
        var changed = await useCases.RunAsync(context, request, (act, cancellation) => issueQueryCode.HandleAsync(form.Value, act, cancellation));
        return new CaseReply { Id = changed.Id.ToString(), Status = changed.Status };
    }

    [Authorize(Policy = EnforcementPolicies.ReadPartyCase)]
    public override async Task<PartyCaseView> GetPartyCase(GetPartyCaseRequest request, ServerCallContext context)
    {
        var asked = PartyCaseForm.Read(request);
        if (asked.IsRefused) throw asked.Refusal.ToRpcException();
        var found = await queries.FindAsync(asked.Value, acts.Of(context), context.CancellationToken);
        return found ?? throw PartyCaseErrors.Unknown.ToRpcException();
    }
}
