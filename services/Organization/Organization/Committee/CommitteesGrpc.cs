using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Organization.Committee;

/// <summary>The committee over gRPC: maps in, calls, maps out.</summary>
internal sealed class CommitteesGrpc(
    UseCases<OrganizationDbContext> useCases, EstablishCommitteeHandler establish, AppointMemberHandler appoint, EndMembershipHandler end,
    CommitteeQueries queries, Acts acts) : Committees.CommitteesBase
{
    [Authorize(Policy = OrganizationPolicies.KeepCommittee)]
    public override async Task<EstablishCommitteeReply> EstablishCommittee(EstablishCommitteeRequest request, ServerCallContext context)
    {
        var command = CommitteeForm.Read(request, acts.Of(context).Day);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => establish.HandleAsync(command.Value, act, cancellation));
        return new EstablishCommitteeReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.KeepCommittee)]
    public override async Task<AppointMemberReply> AppointMember(AppointMemberRequest request, ServerCallContext context)
    {
        var command = CommitteeForm.Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => appoint.HandleAsync(command.Value, act, cancellation));
        return new AppointMemberReply { MembershipId = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.KeepCommittee)]
    public override async Task<EndMembershipReply> EndMembership(EndMembershipRequest request, ServerCallContext context)
    {
        var command = CommitteeForm.Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => end.HandleAsync(command.Value, act, cancellation));
        return new EndMembershipReply { MembershipId = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override async Task<CommitteeView> GetCommittee(GetCommitteeRequest request, ServerCallContext context) =>
        await queries.FindAsync(request, acts.Of(context), context.CancellationToken) ?? throw CommitteeErrors.NotFound.ToRpcException();

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override Task<ListCommitteesReply> ListCommittees(ListCommitteesRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);
}
