using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Powers;

/// <summary>Adds an item to the power list (赋权清单).</summary>
internal sealed record AddPowerItem(
    string Code, string Cause, string LegalBasis, long LowestFineFen, long HighestFineFen, string ApprovalLetter, DateOnly ValidFrom, DateOnly? ValidTo);

/// <summary>The added item.</summary>
internal sealed record PowerItemAdded(Guid Id);

internal sealed class AddPowerItemHandler(EnforcementDbContext db)
{
    public async Task<Result<PowerItemAdded>> HandleAsync(AddPowerItem command, Act act, CancellationToken cancellation)
    {
        var overlaps = await db.PowerItems.AnyAsync(
            item => item.Street == act.Street && item.Code == command.Code
                && (item.ValidTo == null || item.ValidTo >= command.ValidFrom)
                && (command.ValidTo == null || item.ValidFrom <= command.ValidTo),
            cancellation);
        if (overlaps) return PowerErrors.Overlaps;
        var item = DevolvedPowerItem.Add(command, act);
        db.PowerItems.Add(item);
        return await db.CommitAsync(new PowerItemAdded(item.Id), cancellation);
    }
}
