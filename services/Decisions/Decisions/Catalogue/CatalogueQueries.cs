using Decisions.Contracts.V1;
using Decisions.Items;
using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Decisions.Contracts.V1;

namespace Decisions.Catalogue;

internal static class CatalogueLookup
{
    /// <summary>The catalogue of an id within a street, tracked.</summary>
    public static Task<DecisionCatalogue?> Of(
        this IQueryable<DecisionCatalogue> catalogues, string street, Guid id, CancellationToken cancellation) =>
        catalogues.FirstOrDefaultAsync(catalogue => catalogue.Street == street && catalogue.Id == id, cancellation);
}

/// <summary>Reads catalogues for staff and, published ones only, for the public.</summary>
internal sealed class CatalogueQueries(DecisionsDbContext db)
{
    public async Task<CatalogueView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        var found = await db.Catalogues.AsNoTracking().Of(reader.Street, key, cancellation);
        return found is null ? null : await ViewAsync(found, withSecret: true, cancellation);
    }

    public async Task<CatalogueView?> FindPublishedAsync(int year, Act reader, CancellationToken cancellation)
    {
        var found = await db.Catalogues.AsNoTracking().FirstOrDefaultAsync(
            catalogue => catalogue.Street == reader.Street && catalogue.Year == year && catalogue.Status == CatalogueStatus.Published, cancellation);
        return found is null ? null : await ViewAsync(found, withSecret: false, cancellation);
    }

    public async Task<ListCataloguesReply> ListAsync(ListCataloguesRequest request, Act reader, CancellationToken cancellation)
    {
        var catalogues = db.Catalogues.AsNoTracking().Where(catalogue => catalogue.Street == reader.Street);
        var (skip, size) = Forms.Page(request.Page, request.Size);
        var reply = new ListCataloguesReply { Total = await catalogues.CountAsync(cancellation) };
        foreach (var found in await catalogues.OrderByDescending(catalogue => catalogue.Year).Skip(skip).Take(size).ToListAsync(cancellation))
            reply.Items.Add(await ViewAsync(found, withSecret: true, cancellation));
        return reply;
    }

    private async Task<CatalogueView> ViewAsync(DecisionCatalogue catalogue, bool withSecret, CancellationToken cancellation)
    {
        var items = await db.Items.AsNoTracking()
            .Where(item => item.Street == catalogue.Street && item.CatalogueId == catalogue.Id && (withSecret || !item.IsSecret))
            .OrderBy(item => item.Id)
            .ToListAsync(cancellation);
        return new CatalogueView
        {
            Id = catalogue.Id.ToString(),
            Year = catalogue.Year,
            Title = catalogue.Title,
            Status = catalogue.Status.ToString(),
            ProposedOn = WireTime.Day(catalogue.ProposedOn),
            ConsentDocument = catalogue.ConsentDocument,
            ConsentedOn = WireTime.Day(catalogue.ConsentedOn),
            PublishedOn = WireTime.Day(catalogue.PublishedOn),
            Channel = catalogue.Channel,
            Reference = catalogue.Reference,
            IsSynthetic = catalogue.IsSynthetic,
            Edition = catalogue.Edition,
            Items = { items.Select(Entry) },
        };
    }

    private static CatalogueEntry Entry(DecisionItem item) => new()
    {
        ItemId = item.Id.ToString(),
        Title = item.Title,
        Category = (Wire.DecisionCategory)((int)item.Category + 1),
        ProposingUnit = item.ProposingUnit,
        Grounds = item.Grounds,
        Problem = item.Problem,
        Plan = item.Plan,
        TimePlan = item.TimePlan,
        Status = item.Status.ToString(),
        AddedOn = WireTime.Day(item.AddedOn),
        AddedReason = item.AddedReason,
        StepsDone = item.Steps.Count(step => step.IsFinished),
    };
}
