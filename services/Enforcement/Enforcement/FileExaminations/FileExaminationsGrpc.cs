using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Enforcement.FileExaminations;

/// <summary>Examination standards over gRPC: maps in, calls, maps out.</summary>
internal sealed class FileExaminationsGrpc(
    UseCases<EnforcementDbContext> useCases, SetExaminationStandardHandler set, EndExaminationStandardHandler end, ExaminationQueries queries, Acts acts)
    : Contracts.V1.FileExaminations.FileExaminationsBase
{
    [Authorize(Policy = EnforcementPolicies.KeepPowers)]
    public override Task<BureauReply> SetExaminationStandard(SetExaminationStandardRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, ExaminationForm.Read(request), set.HandleAsync);

    [Authorize(Policy = EnforcementPolicies.KeepPowers)]
    public override Task<BureauReply> EndExaminationStandard(EndExaminationStandardRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, ExaminationForm.Read(request), end.HandleAsync);

    [Authorize(Policy = EnforcementPolicies.ReadPowers)]
    public override Task<ListExaminationStandardsReply> ListExaminationStandards(ListExaminationStandardsRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context).Street, context.CancellationToken);

    [Authorize(Policy = EnforcementPolicies.ReadCases)]
    public override async Task<CaseExaminationView> GetCaseExamination(GetCaseExaminationRequest request, ServerCallContext context) =>
        await queries.OfCaseAsync(request.CaseId, acts.Of(context), context.CancellationToken) ?? throw CaseErrors.NotFound.ToRpcException();

    public static void Register(IServiceCollection services) =>
        services
            .AddScoped<FileExaminer>()
            .AddScoped<SetExaminationStandardHandler>()
            .AddScoped<EndExaminationStandardHandler>()
            .AddScoped<ExaminationQueries>();
}
