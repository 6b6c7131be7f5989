using Enforcement.EvidenceFiles;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;
using Platform.Law.Results;

namespace Enforcement.ReportPhotos;

/// <summary>Keeps photographs of orders: the original, the copy for everybody else and the record, in one transaction.</summary>
internal static class PhotoStore
{
    /// <summary>Of an order that <paramref name="find"/> gives, unless <paramref name="receive"/> refuses it.</summary>
    public static async Task<Result<ReportPhotoKept>> KeepPhotoAsync(
        this EnforcementDbContext db, CheckedContent original, Func<CancellationToken, Task<WorkOrder?>> find, Refusal missing,
        Func<WorkOrder, ArrivedPhoto, IReadOnlyList<OrderPhoto>, Result<OrderPhoto>> receive, CancellationToken cancellation)
    {
        var content = new byte[original.Bytes];
        original.Stream.Position = 0;
        await original.Stream.ReadExactlyAsync(content, cancellation);
        if (BareCopy.Of(original.Format, content) is not { } bare) return PhotoErrors.Unreadable;
        Result<ReportPhotoKept> done = missing;
        await db.InTransactionAsync(
            async token =>
            {
                done = await find(token) is { } order ? await db.KeepAsync(order, new ArrivedPhoto(original, bare), receive, token) : missing;
                return !done.IsRefused;
            },
            cancellation);
        return done;
    }

    /// <summary>An order of the street, to be read; null where there is none.</summary>
    public static Task<WorkOrder?> OrderAsync(this EnforcementDbContext db, Guid id, string street, CancellationToken cancellation) =>
        db.Set<WorkOrder>().AsNoTracking().FirstOrDefaultAsync(order => order.Street == street && order.Id == id, cancellation);

    private static async Task<Result<ReportPhotoKept>> KeepAsync(
        this EnforcementDbContext db, WorkOrder order, ArrivedPhoto arrived,
        Func<WorkOrder, ArrivedPhoto, IReadOnlyList<OrderPhoto>, Result<OrderPhoto>> receive, CancellationToken cancellation)
    {
        var received = receive(order, arrived, await db.PhotosOfAsync(order, cancellation));
        if (received.IsRefused) return received.Refusal;
        var photo = received.Value;
        await db.StoreAsync(photo.Id, arrived.Original.Stream, cancellation);
        await db.StoreAsync(photo.PublicContentId, new MemoryStream(arrived.Bare), cancellation);
        db.Add(photo);
        return await db.CommitAsync(new ReportPhotoKept(photo.Id, photo.Number, photo.PublicSha256), cancellation);
    }
}
