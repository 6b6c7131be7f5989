using Enforcement.Organization;
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
    public async Task<Result<CaseChanged>> HandleAsync(SubmitForLegalReview command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.SubmitForLegalReview(command, setting, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
