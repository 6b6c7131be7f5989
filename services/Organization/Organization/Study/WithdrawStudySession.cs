using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Study;

/// <summary>Withdraws an erroneous record.</summary>
internal sealed record WithdrawStudySession(Guid Id, string Reason);

internal sealed class WithdrawStudySessionHandler(OrganizationDbContext db)
{
    public async Task<Result<StudySessionKept>> HandleAsync(WithdrawStudySession command, Act act, CancellationToken cancellation)
    {
        var session = await db.StudySessions.OwnAsync(command.Id, act, cancellation);
        if (session is null) return StudyErrors.NotFound;
        var withdrawn = session.Withdraw(command.Reason, act);
        if (withdrawn.IsRefused) return withdrawn.Refusal;
        return await db.CommitAsync(new StudySessionKept(session.Id), cancellation);
    }
}
