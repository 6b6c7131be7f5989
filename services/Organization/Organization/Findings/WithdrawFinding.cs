using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Findings;

/// <summary>Withdraws an erroneous record.</summary>
internal sealed record WithdrawFinding(Guid Id, string Reason);

internal sealed class WithdrawFindingHandler(OrganizationDbContext db)
{
    public async Task<Result<FindingKept>> HandleAsync(WithdrawFinding command, Act act, CancellationToken cancellation)
    {
        var finding = await db.Findings.OwnAsync(command.Id, act, cancellation);
        if (finding is null) return FindingErrors.NotFound;
        var done = finding.Withdraw(command.Reason, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new FindingKept(finding.Id), cancellation);
    }
}
