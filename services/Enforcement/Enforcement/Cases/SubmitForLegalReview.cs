using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Hands a case to legal review (报法制审核), after a return with a word on every defect.</summary>
internal sealed record SubmitForLegalReview(Guid CaseId, IReadOnlyList<DefectCorrection> Corrections);

/// <summary>What was done about a defect of the last round.</summary>
internal sealed record DefectCorrection(int Defect, string Text);

internal sealed class SubmitForLegalReviewHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(SubmitForLegalReview command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.SubmitForLegalReview(command, setting, act), cancellation);
}
