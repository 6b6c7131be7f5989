using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Answers a comment: adopted, partly, or not, with the reason (DEC-27).</summary>
internal sealed record DisposeComment(Guid CommentId, Disposition Disposition, string Reason, DateOnly DisposedOn, string PublishedText);

internal sealed class DisposeCommentHandler(DecisionsDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(DisposeComment command, Act act, CancellationToken cancellation)
    {
        var comment = await db.Comments.FirstOrDefaultAsync(
            known => known.Street == act.Street && known.Id == command.CommentId, cancellation);
        if (comment is null) return ItemErrors.CommentNotFound;
        var done = comment.Dispose(command, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new Changed(comment.Id), cancellation);
    }
}
