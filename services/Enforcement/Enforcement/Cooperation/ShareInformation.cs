using Enforcement.Bureau;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cooperation;

/// <summary>Enters that a record was shared with another unit.</summary>
internal sealed record ShareInformation(
    SharedRecordKind Kind, Guid RecordId, string RecipientUnit, DateOnly SharedOn, string Purpose, bool IsSynthetic);

internal sealed class ShareInformationHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(ShareInformation command, Act act, CancellationToken cancellation)
    {
        var exists = command.Kind switch
        {
            SharedRecordKind.PenaltyCase => await db.AllExistAsync(act.Street, [command.RecordId], cancellation),
            SharedRecordKind.WorkOrder => await ExistsAsync<WorkOrder>(command.RecordId, act, cancellation),
            _ => await ExistsAsync<JointOperation>(command.RecordId, act, cancellation),
        };
        return await db.KeepAsync(SharedRecord.Share(command, exists, act), cancellation);
    }

    private Task<bool> ExistsAsync<T>(Guid id, Act act, CancellationToken cancellation)
        where T : Aggregate => db.Set<T>().AnyAsync(known => known.Street == act.Street && known.Id == id, cancellation);
}
