using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Appraisals;

/// <summary>The head replies to what an officer answered.</summary>
internal sealed record ReplyToAnswer(Guid Id, Guid OfficerId, string Reply);

internal sealed class ReplyToAnswerHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(ReplyToAnswer command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<Appraisal>(command.Id, act, BureauErrors.NotFound, appraisal => appraisal.Reply(command, act), cancellation);
}
