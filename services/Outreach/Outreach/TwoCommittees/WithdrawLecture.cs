using Outreach.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.TwoCommittees;

/// <summary>Takes a lecture back.</summary>
internal sealed record WithdrawLecture(Guid Id, string Reason);

internal sealed class WithdrawLectureHandler(OutreachDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(WithdrawLecture command, Act act, CancellationToken cancellation)
    {
        var found = await db.Lectures.Of(act.Street, command.Id, cancellation);
        if (found is null) return StudyErrors.NotFound;
        var done = found.Withdraw(command, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new Changed(found.Id), cancellation);
    }
}
