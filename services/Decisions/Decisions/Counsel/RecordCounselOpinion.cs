using Decisions.Items;
using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Counsel;

/// <summary>Records an opinion of legal counsel.</summary>
internal sealed record RecordCounselOpinion(
    CounselKind Kind, string SubjectTitle, DateOnly GivenOn, string CounselUnit, int RisksFound, string Opinion, bool HoldsUnlawful, Guid? ItemId,
    bool IsSynthetic);

internal sealed class RecordCounselOpinionHandler(DecisionsDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(RecordCounselOpinion command, Act act, CancellationToken cancellation)
    {
        if (command.ItemId is { } item && !await db.Items.AnyAsync(known => known.Street == act.Street && known.Id == item, cancellation))
            return ItemErrors.NotFound;
        var opinion = CounselOpinion.Give(command, act);
        db.CounselOpinions.Add(opinion);
        return await db.CommitAsync(new Changed(opinion.Id), cancellation);
    }
}
