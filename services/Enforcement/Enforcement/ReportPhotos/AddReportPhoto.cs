using Enforcement.EvidenceFiles;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.ReportPhotos;

/// <summary>Adds a photograph to a report of the public, by whoever holds its receipt.</summary>
internal sealed record AddReportPhoto(string Receipt);

/// <summary>The photograph as it was taken in.</summary>
internal sealed record ReportPhotoKept(Guid Id, int Number, string PublicSha256);

internal sealed class AddReportPhotoHandler(EnforcementDbContext db)
{
    public Task<Result<ReportPhotoKept>> HandleAsync(AddReportPhoto command, CheckedContent original, Act act, CancellationToken cancellation) =>
        db.KeepPhotoAsync(
            original, token => db.ReportedByAsync(command.Receipt, act.Street, token), WorkOrderErrors.ReportNotFound,
            (order, arrived, earlier) => OrderPhoto.Receive(order, arrived, earlier, act), cancellation);
}
