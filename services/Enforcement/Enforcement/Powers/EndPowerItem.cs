using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Powers;

/// <summary>Sets the last day of an item of the power list (收回赋权).</summary>
internal sealed record EndPowerItem(Guid ItemId, DateOnly ValidTo);

internal sealed class EndPowerItemHandler(EnforcementDbContext db)
{
    public async Task<Result<PowerItemAdded>> HandleAsync(EndPowerItem command, Act act, CancellationToken cancellation)
    {
        var item = await db.PowerItems.FirstOrDefaultAsync(known => known.Street == act.Street && known.Id == command.ItemId, cancellation);
        if (item is null) return PowerErrors.NotFound;
        var done = item.End(command.ValidTo, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new PowerItemAdded(item.Id), cancellation);
    }
}
