using Decisions.LocalRules;
using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Disclosure;

/// <summary>Registers information that must be disclosed.</summary>
internal sealed record RegisterDisclosure(string IndexNumber, string Category, string Title, DateOnly MadeOn, bool IsSynthetic);

internal sealed class RegisterDisclosureHandler(DecisionsDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(RegisterDisclosure command, Act act, CancellationToken cancellation)
    {
        if (await db.Disclosures.AnyAsync(known => known.Street == act.Street && known.IndexNumber == command.IndexNumber, cancellation))
            return DisclosureErrors.IndexTaken;
        var calendar = await db.CalendarOfAsync(act.Street, cancellation);
        var item = DisclosureItem.Register(command, calendar, act);
        db.Disclosures.Add(item);
        return await db.CommitAsync(new Changed(item.Id), cancellation);
    }
}
