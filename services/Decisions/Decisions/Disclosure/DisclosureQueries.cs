using Decisions.Contracts.V1;
using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;
using Platform.Persistence;

namespace Decisions.Disclosure;

internal static class DisclosureLookup
{
    /// <summary>The item of an id within a street.</summary>
    public static Task<DisclosureItem?> Of(this IQueryable<DisclosureItem> items, string street, Guid id, CancellationToken cancellation) =>
        items.FirstOrDefaultAsync(item => item.Street == street && item.Id == id, cancellation);
}

/// <summary>Reads disclosure items: all for staff, published ones for the public.</summary>
internal sealed class DisclosureQueries(DecisionsDbContext db)
{
    public Task<ListDisclosuresReply> ListAsync(ListDisclosuresRequest request, Act reader, CancellationToken cancellation)
    {
        var items = db.Disclosures.AsNoTracking().Where(item => item.Street == reader.Street);
        if (Enum.TryParse<DisclosureStatus>(request.Status, out var status)) items = items.Where(item => item.Status == status);
        return PageAsync(items, request, cancellation);
    }

    public Task<ListDisclosuresReply> ListPublishedAsync(ListDisclosuresRequest request, Act reader, CancellationToken cancellation) =>
        PageAsync(
            db.Disclosures.AsNoTracking().Where(item => item.Street == reader.Street && item.Status == DisclosureStatus.Published), request,
            cancellation);

    private static async Task<ListDisclosuresReply> PageAsync(
        IQueryable<DisclosureItem> items, ListDisclosuresRequest request, CancellationToken cancellation)
    {
        if (request.Category.Length > 0) items = items.Where(item => item.Category == request.Category);
        if (WireTime.Day(request.MadeFrom) is { } from) items = items.Where(item => item.MadeOn >= from);
        if (WireTime.Day(request.MadeTo) is { } to) items = items.Where(item => item.MadeOn <= to);
        var (skip, size) = Forms.Page(request.Page, request.Size);
        var total = await items.CountAsync(cancellation);
        var page = await items.OrderByDescending(item => item.MadeOn).ThenBy(item => item.IndexNumber).Skip(skip).Take(size).ToListAsync(cancellation);
        return new ListDisclosuresReply { Total = total, Items = { page.Select(View) } };
    }

    private static DisclosureView View(DisclosureItem item) => new()
    {
        Id = item.Id.ToString(),
        IndexNumber = item.IndexNumber,
        Category = item.Category,
        Title = item.Title,
        MadeOn = WireTime.Day(item.MadeOn),
        PublishedOn = WireTime.Day(item.PublishedOn),
        Channel = item.Channel,
        Status = item.Status.ToString(),
        DueOn = WireTime.Day(item.DueOn),
        Clock = item.Clock is null ? "" : DocumentJson.Write(item.Clock),
        WithdrawnOn = WireTime.Day(item.WithdrawnOn),
        WithdrawalReason = item.WithdrawalReason,
        IsSynthetic = item.IsSynthetic,
    };
}
