using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Leaves a step out on a recorded ground with a signature.</summary>
internal sealed record SkipStep(Guid Id, DecisionStep Step, string Ground, string Signatory, DateOnly SkippedOn);

internal sealed class SkipStepHandler(DecisionsDbContext db)
{
    public Task<Result<Changed>> HandleAsync(SkipStep command, Act act, CancellationToken cancellation) =>
        db.ChangeItemAsync(command.Id, act, item => item.Skip(command, act), cancellation);
}
