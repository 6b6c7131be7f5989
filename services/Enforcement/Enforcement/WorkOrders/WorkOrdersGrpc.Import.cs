using Enforcement.Contracts.V1;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;

namespace Enforcement.WorkOrders;

/// <content>Orders of a sheet.</content>
internal sealed partial class WorkOrdersGrpc
{
    [Authorize(Policy = BureauPolicies.KeepOrders)]
    public override async Task<ImportWorkOrdersReply> ImportWorkOrders(ImportWorkOrdersRequest request, ServerCallContext context)
    {
        var imported = await useCases.RunAsync(context, request, (act, cancellation) => handlers.Import.HandleAsync(request, act, cancellation));
        return new ImportWorkOrdersReply
        {
            Count = imported.Count,
            FirstNumber = imported.FirstNumber,
            LastNumber = imported.LastNumber,
            Faults = { imported.Faults },
        };
    }
}
