using Decisions.Counsel;
using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Records the legality review (合法性审查, DEC-50 to DEC-56).</summary>
internal sealed record RecordLegalityReview(
    Guid Id, DateOnly ReviewedOn, Finding Power, Finding Procedure, Finding Content, LegalityConclusion Conclusion, Guid? CounselOpinionId,
    string DrafterReply, string LegalRisk, IReadOnlyList<Paper> Papers);

internal sealed class RecordLegalityReviewHandler(DecisionsDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(RecordLegalityReview command, Act act, CancellationToken cancellation)
    {
        var counsel = command.CounselOpinionId is { } id ? await db.CounselOpinions.Of(act.Street, id, cancellation) : null;
        return await db.ChangeItemAsync(command.Id, act, item => item.ReviewLegality(command, counsel, act), cancellation);
    }
}
