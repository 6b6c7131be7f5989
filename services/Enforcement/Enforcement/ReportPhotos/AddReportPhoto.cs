using System.Security.Cryptography;
using Enforcement.EvidenceFiles;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.ReportPhotos;

/// <summary>Adds a photograph to a report of the public, by whoever holds its receipt.</summary>
internal sealed record AddReportPhoto(string Receipt);

/// <summary>The photograph as it was taken in.</summary>
internal sealed record ReportPhotoKept(Guid Id, int Number, string PublicSha256);

internal sealed class AddReportPhotoHandler(EnforcementDbContext db)
{
    public async Task<Result<ReportPhotoKept>> HandleAsync(AddReportPhoto command, CheckedContent original, Act act, CancellationToken cancellation)
    {
        var content = new byte[original.Bytes];
        original.Stream.Position = 0;
        await original.Stream.ReadExactlyAsync(content, cancellation);
        if (PublicCopy.Of(original.Format, content) is not { } bare) return PhotoErrors.Unreadable;
        Result<ReportPhotoKept> done = WorkOrderErrors.ReportNotFound;
        await db.InTransactionAsync(
            async token =>
            {
                done = await KeepAsync(command, original, bare, act, token);
                return !done.IsRefused;
            },
            cancellation);
        return done;
    }

    private async Task<Result<ReportPhotoKept>> KeepAsync(
        AddReportPhoto command, CheckedContent original, byte[] bare, Act act, CancellationToken cancellation)
    {
        if (await db.ReportedByAsync(command.Receipt, act.Street, cancellation) is not { } order) return WorkOrderErrors.ReportNotFound;
        var last = await db.Set<OrderPhoto>().Where(known => known.Street == act.Street && known.WorkOrderId == order.Id)
            .MaxAsync(known => (int?)known.Number, cancellation) ?? 0;
        var received = OrderPhoto.Receive(order, original, bare, Convert.ToHexStringLower(SHA256.HashData(bare)), last + 1, act);
        if (received.IsRefused) return received.Refusal;
        var photo = received.Value;
        await db.StoreAsync(photo.Id, original.Stream, cancellation);
        await db.StoreAsync(photo.PublicContentId, new MemoryStream(bare), cancellation);
        db.Add(photo);
        return await db.CommitAsync(new ReportPhotoKept(photo.Id, photo.Number, photo.PublicSha256), cancellation);
    }
}
