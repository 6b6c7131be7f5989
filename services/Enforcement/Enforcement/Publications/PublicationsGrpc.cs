using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Publications;

/// <summary>Publications over gRPC: maps in, calls, maps out.</summary>
internal sealed class PublicationsGrpc(
    UseCases<EnforcementDbContext> useCases, PreparePublicationsHandler prepare, ProposeNonPublicationHandler propose, ApprovePublicationsHandler approve,
    DeclinePublicationHandler decline, PublicationQueries queries, Acts acts) : Contracts.V1.Publications.PublicationsBase
{
    [Authorize(Policy = EnforcementPolicies.PreparePublications)]
    public override Task<PublicationsReply> PreparePublications(PreparePublicationsRequest request, ServerCallContext context) =>
        ChangeAsync(PublicationForm.Read(request), prepare.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.PreparePublications)]
    public override Task<PublicationsReply> ProposeNonPublication(ProposeNonPublicationRequest request, ServerCallContext context) =>
        ChangeAsync(PublicationForm.Read(request), propose.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.ApprovePublications)]
    public override Task<PublicationsReply> ApprovePublications(ApprovePublicationsRequest request, ServerCallContext context) =>
        ChangeAsync(PublicationForm.Read(request), approve.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.ApprovePublications)]
    public override Task<PublicationsReply> DeclinePublication(DeclinePublicationRequest request, ServerCallContext context) =>
        ChangeAsync(PublicationForm.Read(request), decline.HandleAsync, request, context);

    [Authorize(Policy = EnforcementPolicies.ReadCases)]
    public override async Task<PublicationView> GetPublication(GetPublicationRequest request, ServerCallContext context) =>
        await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken) ?? throw CaseErrors.NotFound.ToRpcException();

    [Authorize(Policy = EnforcementPolicies.ReadCases)]
    public override Task<ListPublicationsReply> ListPublications(ListPublicationsRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);

    public static void Register(IServiceCollection services) =>
        services
            .AddScoped<PreparePublicationsHandler>()
            .AddScoped<ProposeNonPublicationHandler>()
            .AddScoped<ApprovePublicationsHandler>()
            .AddScoped<DeclinePublicationHandler>()
            .AddScoped<PublicationQueries>();

    private async Task<PublicationsReply> ChangeAsync<TCommand>(
        Result<TCommand> command, Func<TCommand, Act, CancellationToken, Task<Result<PublicationsKept>>> handle, IMessage request, ServerCallContext context)
    {
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => handle(command.Value, act, cancellation));
        return new PublicationsReply { Id = kept.Id.ToString(), Count = kept.Count, CopyRefs = { kept.CopyRefs } };
    }
}
