using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.FileExaminations;

/// <summary>Sets the last day of a standard; from then on the delivered one holds until another is set.</summary>
internal sealed record EndExaminationStandard(Guid Id, DateOnly ValidTo);

internal sealed class EndExaminationStandardHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(EndExaminationStandard command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<ExaminationStandard>(command.Id, act, ExaminationErrors.NotFound, standard => standard.End(command.ValidTo, act), cancellation);
}
