using Enforcement.Contracts.V1;
using Enforcement.EvidenceFiles;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Google.Protobuf;
using Microsoft.EntityFrameworkCore;
using Organization.Contracts;
using Platform.Hosting.Calls;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.ReportPhotos;

/// <summary>Reads photographs of orders.</summary>
internal static class PhotoQueries
{
    /// <summary>The order that the holder of a receipt reported; null when the code is none.</summary>
    public static async Task<WorkOrder?> ReportedByAsync(this EnforcementDbContext db, string receipt, string street, CancellationToken cancellation) =>
        ReceiptCode.Hash(receipt) is { } hash
            ? await db.Set<WorkOrder>().AsNoTracking().FirstOrDefaultAsync(order => order.Street == street && order.ReceiptHash == hash, cancellation)
            : null;

    public static Task<List<OrderPhoto>> PhotosOfAsync(this EnforcementDbContext db, WorkOrder order, CancellationToken cancellation) =>
        db.Set<OrderPhoto>().AsNoTracking().Where(photo => photo.Street == order.Street && photo.WorkOrderId == order.Id)
            .OrderBy(photo => photo.Number).ToListAsync(cancellation);

    /// <summary>A part of the public copy for the holder of the receipt; empty behind the last.</summary>
    public static async Task<Result<ReportPhotoPart>> PartAsync(
        this EnforcementDbContext db, GetReportPhotoPartRequest request, string street, CancellationToken cancellation)
    {
        if (await db.ReportedByAsync(request.Receipt, street, cancellation) is not { } order) return WorkOrderErrors.ReportNotFound;
        // Whoever reported it counts the photographs of the report, and is not given those of the handling.
        var sent = (await db.PhotosOfAsync(order, cancellation)).Where(known => !known.IsOfHandling).ToList();
        if (sent.ElementAtOrDefault(request.Number - 1) is not { } photo) return PhotoErrors.NotFound;
        var content = await db.PartAsync(photo.PublicContentId, request.Part, cancellation);
        return new ReportPhotoPart { MediaType = photo.MediaType, Content = content is null ? ByteString.Empty : ByteString.CopyFrom(content) };
    }

    /// <summary>Who answers for the order, and the head: they may need where and when a photograph was taken.</summary>
    public static bool MaySeeOriginal(WorkOrder order, Act reader) => order.OfficerId == reader.ActorId || reader.Roles.Contains(Roles.EnforcementHead);

    public static OrderPhotoView View(OrderPhoto photo) => new()
    {
        Number = photo.Number,
        ArrivedAt = WireTime.Microseconds(photo.ArrivedAt),
        MediaType = photo.MediaType,
        Sha256 = photo.Sha256,
        PublicSha256 = photo.PublicSha256,
        Occasion = photo.IsOfHandling ? PhotoOccasion.Handling : PhotoOccasion.Report,
        RecordedBy = photo.AddedBy?.ToString() ?? "",
    };
}
