using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Findings;

/// <summary>States cause and cure of a finding.</summary>
internal sealed record AnalyseFinding(Guid Id, string Cause, string Cure);

internal sealed class AnalyseFindingHandler(OrganizationDbContext db)
{
    public async Task<Result<FindingKept>> HandleAsync(AnalyseFinding command, Act act, CancellationToken cancellation)
    {
        var finding = await db.Findings.OwnAsync(command.Id, act, cancellation);
        if (finding is null) return FindingErrors.NotFound;
        var done = finding.Analyse(command, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new FindingKept(finding.Id), cancellation);
    }
}
