using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Organization.Meetings;

/// <summary>Meetings over gRPC: maps in, calls, maps out.</summary>
internal sealed class MeetingsGrpc(
    UseCases<OrganizationDbContext> useCases, PlanMeetingHandler plan, RescheduleMeetingHandler reschedule, HoldMeetingHandler hold,
    CancelMeetingHandler cancel, MeetingQueries queries, Acts acts) : Contracts.V1.Meetings.MeetingsBase
{
    [Authorize(Policy = OrganizationPolicies.KeepMeetings)]
    public override async Task<PlanMeetingReply> PlanMeeting(PlanMeetingRequest request, ServerCallContext context)
    {
        var command = MeetingForm.Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => plan.HandleAsync(command.Value, act, cancellation));
        return new PlanMeetingReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.KeepMeetings)]
    public override async Task<RescheduleMeetingReply> RescheduleMeeting(RescheduleMeetingRequest request, ServerCallContext context)
    {
        var command = MeetingForm.Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => reschedule.HandleAsync(command.Value, act, cancellation));
        return new RescheduleMeetingReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.KeepMeetings)]
    public override async Task<HoldMeetingReply> HoldMeeting(HoldMeetingRequest request, ServerCallContext context)
    {
        var command = MeetingForm.Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => hold.HandleAsync(command.Value, act, cancellation));
        return new HoldMeetingReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.KeepMeetings)]
    public override async Task<CancelMeetingReply> CancelMeeting(CancelMeetingRequest request, ServerCallContext context)
    {
        var command = MeetingForm.Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => cancel.HandleAsync(command.Value, act, cancellation));
        return new CancelMeetingReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override async Task<MeetingView> GetMeeting(GetMeetingRequest request, ServerCallContext context) =>
        await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken) ?? throw MeetingErrors.NotFound.ToRpcException();

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override Task<ListMeetingsReply> ListMeetings(ListMeetingsRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);
}
