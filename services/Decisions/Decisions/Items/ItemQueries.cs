using Decisions.Contracts.V1;
using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;

namespace Decisions.Items;

/// <summary>Reads items for staff.</summary>
internal sealed class ItemQueries(DecisionsDbContext db, CommentQueries comments)
{
    public async Task<ItemView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        var item = await db.Items.AsNoTracking().Of(reader.Street, key, cancellation);
        if (item is null) return null;
        var counts = await comments.CountsAsync(reader.Street, [item.Id], cancellation);
        return ItemViews.Of(item, counts[item.Id]);
    }

    public async Task<ListItemsReply> ListAsync(ListItemsRequest request, Act reader, CancellationToken cancellation)
    {
        var items = Filter(db.Items.AsNoTracking().Where(item => item.Street == reader.Street), request);
        var (skip, size) = Forms.Page(request.Page, request.Size);
        var total = await items.CountAsync(cancellation);
        var page = await Ordered(items).Skip(skip).Take(size).ToListAsync(cancellation);
        var counts = await comments.CountsAsync(reader.Street, [.. page.Select(item => item.Id)], cancellation);
        return new ListItemsReply { Total = total, Items = { page.Select(item => ItemViews.Of(item, counts[item.Id])) } };
    }

    internal static IQueryable<DecisionItem> Filter(IQueryable<DecisionItem> items, ListItemsRequest request)
    {
        if (request.Year != 0) items = items.Where(item => item.Year == request.Year);
        if (Enum.TryParse<ItemStatus>(request.Status, out var status)) items = items.Where(item => item.Status == status);
        return items;
    }

    internal static IQueryable<DecisionItem> Ordered(IQueryable<DecisionItem> items) => items.OrderByDescending(item => item.Year).ThenBy(item => item.Id);
}
