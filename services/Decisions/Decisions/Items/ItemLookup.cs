using Decisions.LocalRules;
using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Decisions.Items;

internal static class ItemLookup
{
    /// <summary>The item of an id within a street.</summary>
    public static Task<DecisionItem?> Of(this IQueryable<DecisionItem> items, string street, Guid id, CancellationToken cancellation) =>
        items.FirstOrDefaultAsync(item => item.Street == street && item.Id == id, cancellation);

    /// <summary>Loads an item, changes it and saves; a refusal saves nothing.</summary>
    public static async Task<Result<Changed>> ChangeItemAsync(
        this DecisionsDbContext db, Guid id, Act act, Func<DecisionItem, Result<Unit>> change, CancellationToken cancellation)
    {
        var item = await db.Items.Of(act.Street, id, cancellation);
        if (item is null) return ItemErrors.NotFound;
        var done = change(item);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new Changed(item.Id), cancellation);
    }

    /// <summary>The same for a change in which days are counted: by the street's own calendar.</summary>
    public static async Task<Result<Changed>> ChangeItemAsync(
        this DecisionsDbContext db, Guid id, Act act, Func<DecisionItem, WorkCalendar, Result<Unit>> change, CancellationToken cancellation)
    {
        var calendar = await db.CalendarOfAsync(act.Street, cancellation);
        return await db.ChangeItemAsync(id, act, item => change(item, calendar), cancellation);
    }
}
