using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Records the report to the Party committee (DEC-74).</summary>
internal sealed record ReportToParty(Guid Id, DateOnly ReportedOn, string Document);

internal sealed class ReportToPartyHandler(DecisionsDbContext db)
{
    public Task<Result<Changed>> HandleAsync(ReportToParty command, Act act, CancellationToken cancellation) =>
        db.ChangeItemAsync(command.Id, act, item => item.ReportToParty(command, act), cancellation);
}
