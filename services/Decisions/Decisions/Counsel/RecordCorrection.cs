using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Counsel;

/// <summary>Records that a risk counsel found was put right.</summary>
internal sealed record RecordCorrection(Guid Id, string Risk, string Correction, DateOnly CorrectedOn);

internal sealed class RecordCorrectionHandler(DecisionsDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(RecordCorrection command, Act act, CancellationToken cancellation)
    {
        var opinion = await db.CounselOpinions.Of(act.Street, command.Id, cancellation);
        if (opinion is null) return CounselErrors.NotFound;
        var done = opinion.Correct(command, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new Changed(opinion.Id), cancellation);
    }
}
