using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Closes step 1 once every comment has its answer (DEC-27).</summary>
internal sealed record ClosePublicParticipation(Guid Id, DateOnly ClosedOn, IReadOnlyList<Paper> Papers);

internal sealed class ClosePublicParticipationHandler(DecisionsDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(ClosePublicParticipation command, Act act, CancellationToken cancellation)
    {
        var comments = db.Comments.Where(comment => comment.Street == act.Street && comment.ItemId == command.Id);
        var received = await comments.CountAsync(cancellation);
        var open = await comments.CountAsync(comment => comment.Disposition == null, cancellation);
        return await db.ChangeItemAsync(command.Id, act, item => item.CloseParticipation(command, received, open, act), cancellation);
    }
}
