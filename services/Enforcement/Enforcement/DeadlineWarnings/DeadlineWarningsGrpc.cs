using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Calls;

namespace Enforcement.DeadlineWarnings;

/// <summary>Warnings of time limits over gRPC: maps in, calls, maps out.</summary>
internal sealed class DeadlineWarningsGrpc(
    UseCases<EnforcementDbContext> useCases, AnswerWarningHandler answer, InstructOnWarningHandler instruct, WarningQueries queries, Acts acts)
    : Contracts.V1.DeadlineWarnings.DeadlineWarningsBase
{
    public static void Register(IServiceCollection services)
    {
        services.AddScoped<RaiseWarningsHandler>();
        services.AddScoped<AnswerWarningHandler>();
        services.AddScoped<InstructOnWarningHandler>();
        services.AddScoped<WarningQueries>();
        services.AddSingleton<WarningWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<WarningWatch>());
    }

    [Authorize(Policy = BureauPolicies.AnswerWarnings)]
    public override Task<BureauReply> AnswerWarning(AnswerWarningRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, WarningForm.Read(request, acts.Of(context).Day), answer.HandleAsync);

    [Authorize(Policy = BureauPolicies.InstructOnWarnings)]
    public override Task<BureauReply> InstructOnWarning(InstructOnWarningRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, WarningForm.Read(request, acts.Of(context).Day), instruct.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override async Task<WarningView> GetWarning(BureauRecordRequest request, ServerCallContext context) =>
        (await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken)).OrNotFound();

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<ListWarningsReply> ListWarnings(ListWarningsRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);
}
