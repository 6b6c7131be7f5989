using Enforcement.EvidenceFiles;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.ReportPhotos;

/// <summary>Adds a photograph that shows how an order was handled (处置照片), before it is resolved.</summary>
internal sealed record AddHandlingPhoto(Guid WorkOrderId, string FileName, string MediaType);

internal sealed class AddHandlingPhotoHandler(EnforcementDbContext db)
{
    /// <summary>What refuses it before its content is sent.</summary>
    public async Task<Refusal?> AgainstAsync(AddHandlingPhoto command, Act act, CancellationToken cancellation) =>
        await db.OrderAsync(command.WorkOrderId, act.Street, cancellation) is { } order ? order.AgainstHandlingPhoto(act) : WorkOrderErrors.NotFound;

    public Task<Result<ReportPhotoKept>> HandleAsync(AddHandlingPhoto command, CheckedContent original, Act act, CancellationToken cancellation) =>
        db.KeepPhotoAsync(
            original, token => db.OrderAsync(command.WorkOrderId, act.Street, token), WorkOrderErrors.NotFound,
            (order, arrived, earlier) => OrderPhoto.Show(order, arrived, earlier, act), cancellation);
}
