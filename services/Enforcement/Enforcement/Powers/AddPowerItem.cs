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
    private static readonly Refusal s_overlaps = new("enforcement.power_item_overlaps", ErrorKind.Duplicate, "该案由代码在这段时间内已有赋权事项。")
    {
        Field = "code",
        Cure = "请先设定原事项的截止日期。",
    };

    public async Task<Result<PowerItemAdded>> HandleAsync(AddPowerItem command, Act act, CancellationToken cancellation)
    {
        var overlaps = await db.PowerItems.AnyAsync(
            item => item.Street == act.Street && item.Code == command.Code
                && (item.ValidTo == null || item.ValidTo >= command.ValidFrom)
                && (command.ValidTo == null || item.ValidFrom <= command.ValidTo),
            cancellation);
        if (overlaps) return s_overlaps;
        var item = DevolvedPowerItem.Add(command, act);
        db.PowerItems.Add(item);
        return await db.CommitAsync(new PowerItemAdded(item.Id), cancellation);
    }
}
