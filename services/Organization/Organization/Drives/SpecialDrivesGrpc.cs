using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Organization.Drives;

/// <summary>Special drives over gRPC: maps in, calls, maps out.</summary>
internal sealed class SpecialDrivesGrpc(
    UseCases<OrganizationDbContext> useCases, StartDriveHandler start, RecordMeasureHandler measure, RecordStaffingHandler staffing,
    ConcludeDriveHandler conclude, DriveQueries queries, Acts acts) : SpecialDrives.SpecialDrivesBase
{
    [Authorize(Policy = OrganizationPolicies.KeepWorkPoints)]
    public override async Task<StartDriveReply> StartDrive(StartDriveRequest request, ServerCallContext context)
    {
        var command = DriveForm.Read(request, acts.Of(context).Day);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => start.HandleAsync(command.Value, act, cancellation));
        return new StartDriveReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.KeepWorkPoints)]
    public override async Task<RecordMeasureReply> RecordMeasure(RecordMeasureRequest request, ServerCallContext context)
    {
        var command = DriveForm.Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => measure.HandleAsync(command.Value, act, cancellation));
        return new RecordMeasureReply { MeasureId = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.KeepWorkPoints)]
    public override async Task<RecordStaffingReply> RecordStaffing(RecordStaffingRequest request, ServerCallContext context)
    {
        var command = DriveForm.Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => staffing.HandleAsync(command.Value, act, cancellation));
        return new RecordStaffingReply { StaffingId = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.KeepWorkPoints)]
    public override async Task<ConcludeDriveReply> ConcludeDrive(ConcludeDriveRequest request, ServerCallContext context)
    {
        var command = DriveForm.Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => conclude.HandleAsync(command.Value, act, cancellation));
        return new ConcludeDriveReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override async Task<DriveView> GetDrive(GetDriveRequest request, ServerCallContext context) =>
        await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken) ?? throw DriveErrors.NotFound.ToRpcException();

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override Task<ListDrivesReply> ListDrives(ListDrivesRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);
}
