using Decisions.Contracts.V1;
using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;
using Organization.Contracts;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Decisions.Contracts.V1;

namespace Decisions.Items;

/// <summary>Reads comments: all of them for the office, answers by receipt and published texts for the public.</summary>
internal sealed class CommentQueries(DecisionsDbContext db)
{
    private const int MostPublished = 500;

    public async Task<ListCommentsReply> ListAsync(ListCommentsRequest request, Act reader, CancellationToken cancellation)
    {
        var comments = Of(reader.Street).Where(comment => !request.OpenOnly || comment.Disposition == null);
        if (request.ItemId.Length > 0)
        {
            if (!Guid.TryParse(request.ItemId, out var item)) return new ListCommentsReply();
            comments = comments.Where(comment => comment.ItemId == item);
        }

        var (skip, size) = Forms.Page(request.Page, request.Size);
        var total = await comments.CountAsync(cancellation);
        var page = await comments.OrderBy(comment => comment.ItemId).ThenBy(comment => comment.Number).Skip(skip).Take(size).ToListAsync(cancellation);
        // The number was given for questions about the comment; who does not handle comments has no need of it.
        var seesPhone = reader.Roles.Contains(Roles.OfficeClerk);
        return new ListCommentsReply { Total = total, Items = { page.Select(comment => View(comment, seesPhone)) } };
    }

    public async Task<CommentAnswer?> AnswerAsync(string receipt, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(receipt, out var id)) return null;
        var comment = await Of(reader.Street).FirstOrDefaultAsync(known => known.Id == id, cancellation);
        if (comment is null) return null;
        var item = await db.Items.AsNoTracking().Of(reader.Street, comment.ItemId, cancellation);
        return new CommentAnswer
        {
            ItemId = comment.ItemId.ToString(),
            ItemTitle = item!.Title,
            Number = comment.Number,
            ReceivedOn = WireTime.Day(comment.ReceivedOn),
            Disposition = Map(comment.Disposition),
            Reason = comment.Reason,
            DisposedOn = WireTime.Day(comment.DisposedOn),
        };
    }

    /// <summary>Counts by answer; every id asked for has one.</summary>
    public async Task<IReadOnlyDictionary<Guid, CommentCounts>> CountsAsync(string street, IReadOnlyList<Guid> items, CancellationToken cancellation)
    {
        var rows = await Of(street).Where(comment => items.Contains(comment.ItemId))
            .GroupBy(comment => new { comment.ItemId, comment.Disposition })
            .Select(group => new { group.Key.ItemId, group.Key.Disposition, Count = group.Count() })
            .ToListAsync(cancellation);
        var counts = items.Distinct().ToDictionary(id => id, _ => new CommentCounts());
        foreach (var row in rows)
        {
            var count = counts[row.ItemId];
            count.Received += row.Count;
            switch (row.Disposition)
            {
                case Disposition.Adopted: count.Adopted += row.Count; break;
                case Disposition.PartlyAdopted: count.PartlyAdopted += row.Count; break;
                case Disposition.NotAdopted: count.NotAdopted += row.Count; break;
                default: count.Open += row.Count; break;
            }
        }

        return counts;
    }

    /// <summary>Answered comments whose text was cleared for publication.</summary>
    public async Task<IReadOnlyList<PublishedComment>> PublishedAsync(string street, Guid item, CancellationToken cancellation)
    {
        var comments = await Of(street).Where(comment => comment.ItemId == item && comment.PublishedText != "")
            .OrderBy(comment => comment.Number).Take(MostPublished).ToListAsync(cancellation);
        return
        [
            .. comments.Select(comment => new PublishedComment
            {
                Number = comment.Number,
                ReceivedOn = WireTime.Day(comment.ReceivedOn),
                CommenterKind = comment.CommenterKind,
                Clause = comment.Clause,
                Text = comment.PublishedText,
                Disposition = Map(comment.Disposition),
                Reason = comment.Reason,
            }),
        ];
    }

    private IQueryable<PublicComment> Of(string street) => db.Comments.AsNoTracking().Where(comment => comment.Street == street);

    private static Wire.Disposition Map(Disposition? disposition) =>
        disposition is { } given ? (Wire.Disposition)((int)given + 1) : Wire.Disposition.Unspecified;

    private static CommentView View(PublicComment comment, bool seesPhone) => new()
    {
        Id = comment.Id.ToString(),
        ItemId = comment.ItemId.ToString(),
        Number = comment.Number,
        ReceivedOn = WireTime.Day(comment.ReceivedOn),
        Channel = comment.Channel,
        CommenterKind = comment.CommenterKind,
        Clause = comment.Clause,
        Text = comment.Text,
        Phone = seesPhone ? comment.Phone : "",
        Disposition = Map(comment.Disposition),
        Reason = comment.Reason,
        DisposedOn = WireTime.Day(comment.DisposedOn),
        PublishedText = comment.PublishedText,
        IsSynthetic = comment.IsSynthetic,
    };
}
