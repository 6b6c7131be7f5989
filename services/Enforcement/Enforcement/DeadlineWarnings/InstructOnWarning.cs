using Enforcement.Bureau;
using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.DeadlineWarnings;

/// <summary>The head, or a leader where the matter has climbed that far, says what is to be done (督办意见).</summary>
internal sealed record InstructOnWarning(Guid Id, string Instruction, DateOnly? FinishOn);

internal sealed class InstructOnWarningHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(InstructOnWarning command, Act act, CancellationToken cancellation)
    {
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        return await db.ChangeAsync<DeadlineWarning>(command.Id, act, BureauErrors.NotFound, warning => warning.Instruct(command, setting, act), cancellation);
    }
}
