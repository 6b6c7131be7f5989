using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Inspections;

/// <summary>Enters that the enterprise was told of the inspection before it.</summary>
internal sealed record RecordInspectionNotice(Guid Id, DateOnly AnnouncedOn, string NoticeNote);

internal sealed class RecordInspectionNoticeHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(RecordInspectionNotice command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<JointInspection>(command.Id, act, BureauErrors.NotFound, inspection => inspection.Announce(command, act), cancellation);
}
