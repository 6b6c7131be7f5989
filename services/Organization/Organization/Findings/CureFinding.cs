using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Findings;

/// <summary>Strikes a finding off.</summary>
internal sealed record CureFinding(Guid Id, DateOnly CuredOn, string Result);

internal sealed class CureFindingHandler(OrganizationDbContext db)
{
    public async Task<Result<FindingKept>> HandleAsync(CureFinding command, Act act, CancellationToken cancellation)
    {
        var finding = await db.Findings.OwnAsync(command.Id, act, cancellation);
        if (finding is null) return FindingErrors.NotFound;
        var done = finding.Strike(command, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new FindingKept(finding.Id), cancellation);
    }
}
