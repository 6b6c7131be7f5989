using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Lawyers;

/// <summary>Enters the lawyer's answer to a doubtful question.</summary>
internal sealed record AnswerDoubt(Guid Id, int DoubtNumber, DateOnly AnsweredOn, string Answer);

internal sealed class AnswerDoubtHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(AnswerDoubt command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<LawyerVisit>(command.Id, act, BureauErrors.NotFound, visit => visit.Answer(command, act), cancellation);
}
