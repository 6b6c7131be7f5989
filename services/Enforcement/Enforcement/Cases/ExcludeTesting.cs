using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Leaves the time of a test out of the term of a measure (检测期间不计入); number 0 takes the only one.</summary>
internal sealed record ExcludeTesting(Guid CaseId, int Number, string Subject, DateOnly From, DateOnly To, DateOnly ToldOn, string Document);

internal sealed class ExcludeTestingHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(ExcludeTesting command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.ExcludeTesting(command, setting.Calendar, act), cancellation);
}
