using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cooperation;

/// <summary>Enters what one side found or did in an operation that was held, or in the case the sides share.</summary>
internal sealed record RecordOperationSide(Guid Id, string Unit, DateOnly DoneOn, string Done);

internal sealed class RecordOperationSideHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(RecordOperationSide command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<JointOperation>(command.Id, act, BureauErrors.NotFound, operation => operation.AddSide(command, act), cancellation);
}
