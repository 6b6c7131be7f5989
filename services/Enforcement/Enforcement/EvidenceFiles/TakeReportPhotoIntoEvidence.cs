using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Persistence;
using Enforcement.ReportPhotos;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law;
using Platform.Law.Results;

namespace Enforcement.EvidenceFiles;

/// <summary>Takes a photograph of an order that led to the case into its evidence, as it was received (工单照片转为证据材料).</summary>
internal sealed record TakeReportPhotoIntoEvidence(
    Guid CaseId, Guid WorkOrderId, int Photo, EvidenceKind Kind, string Proves, bool HoldsNoSecret, bool IsSynthetic);

internal sealed class TakeReportPhotoIntoEvidenceHandler(EnforcementDbContext db, AddEvidenceFileHandler add)
{
    public async Task<Result<RecordKept>> HandleAsync(TakeReportPhotoIntoEvidence command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.AsNoTracking().InStreet(act.Street, command.CaseId, cancellation) is not { } filed) return CaseErrors.NotFound;
        if (filed.AgainstEvidence(act) is { } refused) return refused;
        if (await OrderAsync(filed, command.WorkOrderId, cancellation) is not { } order) return EvidenceErrors.OrderOfAnother;
        if ((await db.PhotosOfAsync(order, cancellation)).Find(known => known.Number == command.Photo) is not { } photo) return EvidenceErrors.OrderOfAnother;
        var held = await EvidenceQueries.HeldAsync(db, filed.Id, act.Street, cancellation);
        if (held.Find(known => known.Sha256 == photo.Sha256) is { } same) return EvidenceErrors.AlreadyHeld(same.Number);
        if (await db.HashOfAsync(photo.Id, cancellation) != photo.Sha256) return EvidenceErrors.PhotoDamaged;
        var format = FileFormat.All.First(known => known.MediaType == photo.MediaType);
        await using var content = new CheckedContent(format, photo.Bytes, photo.Sha256, new StoredContent(db, photo.Id, photo.Bytes));
        var kept = await add.HandleAsync(AsFile(command, order, photo, format), content, act, cancellation);
        return kept.IsRefused ? kept.Refusal : new RecordKept(kept.Value.Id);
    }

    // An order that became part of one of the case's is about the same matter.
    private async Task<WorkOrder?> OrderAsync(PenaltyCase filed, Guid id, CancellationToken cancellation)
    {
        if (await db.OrderAsync(id, filed.Street, cancellation) is not { } order) return null;
        return filed.WorkOrderId == order.Id || filed.FurtherWorkOrderIds.Contains(order.Id)
            || (order.MergedIntoId is { } whole && (filed.WorkOrderId == whole || filed.FurtherWorkOrderIds.Contains(whole))) ? order : null;
    }

    private static AddEvidenceFile AsFile(TakeReportPhotoIntoEvidence command, WorkOrder order, OrderPhoto photo, FileFormat format)
    {
        var source = photo.IsOfHandling ? "处置照片" : "反映照片";
        var arrived = photo.ArrivedAt.ToOffset(LegalTime.Offset);
        return new AddEvidenceFile(
            command.CaseId, $"工单{order.Number}{source}{photo.Number}{format.Endings[0]}", photo.MediaType, command.Kind, command.Proves,
            LegalTime.DateOf(photo.ArrivedAt), IsCopy: false, OriginalNote: "", command.HoldsNoSecret, photo.Sha256, command.IsSynthetic)
        {
            Origin = $"由工单{order.Number}的{source}{photo.Number}转入，照片原件{arrived:yyyy年M月d日H时mm分}由本系统接收，散列值{photo.Sha256}。",
        };
    }
}
