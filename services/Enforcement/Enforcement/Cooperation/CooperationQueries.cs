using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cooperation;

/// <summary>Reads joint operations and what was shared.</summary>
internal sealed class CooperationQueries(EnforcementDbContext db)
{
    public async Task<JointOperationView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        return await Operations(reader).FirstOrDefaultAsync(operation => operation.Id == key, cancellation) is { } found ? View(found) : null;
    }

    public async Task<ListJointOperationsReply> OperationsAsync(BureauFilter filter, Act reader, CancellationToken cancellation)
    {
        var operations = Operations(reader);
        if (filter.From is { } from) operations = operations.Where(operation => operation.Day >= from);
        if (filter.To is { } to) operations = operations.Where(operation => operation.Day <= to);
        if (filter.StatusAs<JointOperationStatus>() is { } status) operations = operations.Where(operation => operation.Status == status);
        if (filter.CaseId is { } id) operations = operations.Where(operation => operation.CaseId == id);
        var (page, total) = await operations.OrderByDescending(operation => operation.Day).ThenByDescending(operation => operation.Id)
            .PageAsync(keeps: null, filter.Page, filter.Size, cancellation);
        return new ListJointOperationsReply { Total = total, Items = { page.Select(View) } };
    }

    public async Task<ListSharedRecordsReply> SharedAsync(BureauFilter filter, Act reader, CancellationToken cancellation)
    {
        var records = db.Set<SharedRecord>().AsNoTracking().Where(shared => shared.Street == reader.Street);
        if (filter.From is { } from) records = records.Where(shared => shared.SharedOn >= from);
        if (filter.To is { } to) records = records.Where(shared => shared.SharedOn <= to);
        if (filter.StatusAs<SharedRecordStatus>() is { } status) records = records.Where(shared => shared.Status == status);
        if (filter.CaseId is { } id) records = records.Where(shared => shared.RecordId == id);
        var (page, total) = await records.OrderByDescending(shared => shared.SharedOn).ThenByDescending(shared => shared.Id)
            .PageAsync(keeps: null, filter.Page, filter.Size, cancellation);
        return new ListSharedRecordsReply { Total = total, Items = { page.Select(View) } };
    }

    private IQueryable<JointOperation> Operations(Act reader) =>
        db.Set<JointOperation>().AsNoTracking().Where(operation => operation.Street == reader.Street);

    private static JointOperationView View(JointOperation operation) => new()
    {
        Id = operation.Id.ToString(),
        Status = operation.Status.ToString(),
        Kind = (Wire.JointOperationKind)((int)operation.Kind + 1),
        PartnerUnit = operation.PartnerUnit,
        Jurisdiction = operation.Jurisdiction,
        Matter = operation.Matter,
        PlannedOn = WireTime.Day(operation.PlannedOn),
        HeldOn = WireTime.Day(operation.HeldOn),
        Place = operation.Place,
        Findings = operation.Findings,
        CaseId = operation.CaseId?.ToString() ?? "",
        Sides =
        {
            operation.Sides.Select(side => new OperationSideView
            {
                Number = side.Number, Unit = side.Unit, DoneOn = WireTime.Day(side.DoneOn), Done = side.Done, RecordedBy = side.RecordedBy.ToString(),
            }),
        },
        CancelReason = operation.CancelReason,
        IsSynthetic = operation.IsSynthetic,
    };

    private static SharedRecordView View(SharedRecord shared) => new()
    {
        Id = shared.Id.ToString(),
        Status = shared.Status.ToString(),
        Kind = (Wire.SharedRecordKind)((int)shared.Kind + 1),
        RecordId = shared.RecordId.ToString(),
        RecipientUnit = shared.RecipientUnit,
        SharedOn = WireTime.Day(shared.SharedOn),
        Purpose = shared.Purpose,
        WithdrawalReason = shared.WithdrawalReason,
        IsSynthetic = shared.IsSynthetic,
    };
}
