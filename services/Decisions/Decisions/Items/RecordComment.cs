using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Records a comment, whether a clerk enters it or the public sends it.</summary>
internal sealed record RecordComment(
    Guid ItemId, DateOnly ReceivedOn, string Channel, string CommenterKind, string Clause, string Text, string Phone, bool IsSynthetic);

/// <summary>The recorded comment; its id in plain hexadecimal is the receipt.</summary>
internal sealed record CommentNumbered(Guid Id, int Number);

internal sealed class RecordCommentHandler(DecisionsDbContext db)
{
    public async Task<Result<CommentNumbered>> HandleAsync(RecordComment command, Act act, CancellationToken cancellation)
    {
        var item = await db.Items.Of(act.Street, command.ItemId, cancellation);
        if (item is null) return ItemErrors.NotFound;
        var last = await db.Comments.Where(known => known.Street == act.Street && known.ItemId == item.Id)
            .MaxAsync(known => (int?)known.Number, cancellation) ?? 0;
        var received = PublicComment.Receive(command, item, last + 1, act);
        if (received.IsRefused) return received.Refusal;
        db.Comments.Add(received.Value);
        return await db.CommitAsync(new CommentNumbered(received.Value.Id, received.Value.Number), cancellation);
    }
}
