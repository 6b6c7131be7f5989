using Enforcement.Contracts.V1;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.WorkOrders;

/// <content>What anyone may call without an account.</content>
internal sealed partial class WorkOrdersGrpc
{
    [Authorize(Policy = BureauPolicies.SubmitReports)]
    public override async Task<CivicReportReply> SubmitCivicReport(SubmitCivicReportRequest request, ServerCallContext context)
    {
        var sent = acts.Of(context);
        if (string.IsNullOrWhiteSpace(sent.RequestId)) throw RequestErrors.KeyMissing.ToRpcException();
        var receipt = ReceiptCode.Of(sent.RequestId);
        var command = Form(WorkOrderForm.Read(request, ReceiptCode.Hash(receipt)!, sent.At));
        await useCases.RunAsync(context, request, (act, cancellation) => handlers.Register.HandleAsync(command, act, cancellation));
        return new CivicReportReply { Receipt = receipt };
    }

    [Authorize(Policy = BureauPolicies.ReadReports)]
    public override async Task<CivicReportStatus> GetCivicReport(GetCivicReportRequest request, ServerCallContext context)
    {
        var found = await queries.FindReportAsync(request.Receipt, acts.Of(context).Street, context.CancellationToken);
        if (found is null) throw WorkOrderErrors.ReportNotFound.ToRpcException();
        return new CivicReportStatus
        {
            Number = found.Number,
            Status = (Wire.WorkOrderStatus)((int)found.Status + 1),
            ReceivedAt = WireTime.Microseconds(found.ReceivedAt),
            DueOn = WireTime.Day(found.DueOn),
            ResolvedAt = found.ResolvedAt is { } at ? WireTime.Microseconds(at) : 0,
            Photos = (await queries.PhotosOfAsync(found, context.CancellationToken)).Count(photo => !photo.IsOfHandling),
        };
    }
}
