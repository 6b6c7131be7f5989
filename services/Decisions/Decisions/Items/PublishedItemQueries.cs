using Decisions.Catalogue;
using Decisions.Contracts.V1;
using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;

namespace Decisions.Items;

/// <summary>Reads for the public: items of published catalogues, without secret ones and without what is personal.</summary>
internal sealed class PublishedItemQueries(DecisionsDbContext db, CommentQueries comments)
{
    public async Task<PublishedItemView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        var item = await Published(reader.Street).FirstOrDefaultAsync(known => known.Id == key, cancellation);
        if (item is null) return null;
        var counts = await comments.CountsAsync(reader.Street, [item.Id], cancellation);
        var view = PublishedViews.Of(item, counts[item.Id], reader.Day);
        view.PublishedComments.AddRange(await comments.PublishedAsync(reader.Street, item.Id, cancellation));
        return view;
    }

    public async Task<ListPublishedItemsReply> ListAsync(ListItemsRequest request, Act reader, CancellationToken cancellation)
    {
        var items = ItemQueries.Filter(Published(reader.Street), request);
        var (skip, size) = Forms.Page(request.Page, request.Size);
        var total = await items.CountAsync(cancellation);
        var page = await ItemQueries.Ordered(items).Skip(skip).Take(size).ToListAsync(cancellation);
        var counts = await comments.CountsAsync(reader.Street, [.. page.Select(item => item.Id)], cancellation);
        return new ListPublishedItemsReply { Total = total, Items = { page.Select(item => PublishedViews.Of(item, counts[item.Id], reader.Day)) } };
    }

    private IQueryable<DecisionItem> Published(string street) => db.Items.AsNoTracking().Where(item =>
        item.Street == street && !item.IsSecret
        && db.Catalogues.Any(catalogue =>
            catalogue.Street == street && catalogue.Id == item.CatalogueId && catalogue.Status == CatalogueStatus.Published));
}
