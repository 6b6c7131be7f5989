using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.FileReviews;

/// <summary>Enters that a defect was put right.</summary>
internal sealed record RecordDefectCorrected(Guid Id, int DefectNumber, DateOnly CorrectedOn, string Correction);

internal sealed class RecordDefectCorrectedHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(RecordDefectCorrected command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<FileReview>(command.Id, act, BureauErrors.NotFound, review => review.Correct(command, act), cancellation);
}
