using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Calls;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Clues;

/// <summary>Clues over gRPC: maps in, calls, maps out.</summary>
internal sealed class CluesGrpc(
    UseCases<EnforcementDbContext> useCases, ReceiveClueHandler receive, ExtendClueHandler extend, DismissClueHandler dismiss, TransferClueHandler transfer,
    ClueQueries queries, Acts acts) : Contracts.V1.Clues.CluesBase
{
    [Authorize(Policy = EnforcementPolicies.FileCases)]
    public override Task<ClueReply> ReceiveClue(ReceiveClueRequest request, ServerCallContext context) =>
        KeepAsync(context, request, ClueForm.Read(request, acts.Of(context).Day), receive.HandleAsync);

    [Authorize(Policy = EnforcementPolicies.LeadCases)]
    public override Task<ClueReply> ExtendClue(ExtendClueRequest request, ServerCallContext context) =>
        KeepAsync(context, request, ClueForm.Read(request), extend.HandleAsync);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<ClueReply> DismissClue(DismissClueRequest request, ServerCallContext context) =>
        KeepAsync(context, request, ClueForm.Read(request), dismiss.HandleAsync);

    [Authorize(Policy = EnforcementPolicies.WorkCases)]
    public override Task<ClueReply> TransferClue(TransferClueRequest request, ServerCallContext context) =>
        KeepAsync(context, request, ClueForm.Read(request), transfer.HandleAsync);

    [Authorize(Policy = EnforcementPolicies.ReadCases)]
    public override Task<ListCluesReply> ListClues(ListCluesRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);

    public static void Register(IServiceCollection services) =>
        services
            .AddScoped<ReceiveClueHandler>()
            .AddScoped<ExtendClueHandler>()
            .AddScoped<DismissClueHandler>()
            .AddScoped<TransferClueHandler>()
            .AddScoped<ClueQueries>();

    private async Task<ClueReply> KeepAsync<TCommand>(
        ServerCallContext context, IMessage request, Result<TCommand> form, Func<TCommand, Act, CancellationToken, Task<Result<RecordKept>>> handle)
        where TCommand : notnull
    {
        var kept = await useCases.KeepAsync(context, request, form, handle);
        return new ClueReply { Id = kept.Id };
    }
}
