using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Drives;

/// <summary>Counts posts against a duty.</summary>
internal sealed record RecordStaffing(
    Guid DriveId, string Unit, string Duty, int PostsNeeded, int PostsFilled, DateOnly AsOf, bool IsSynthetic);

internal sealed class RecordStaffingHandler(OrganizationDbContext db)
{
    public async Task<Result<DriveKept>> HandleAsync(RecordStaffing command, Act act, CancellationToken cancellation)
    {
        var drive = await db.Drives.OwnAsync(command.DriveId, act, cancellation);
        if (drive is null) return DriveErrors.NotFound;
        var recorded = drive.Record(command, act);
        if (recorded.IsRefused) return recorded.Refusal;
        return await db.CommitAsync(new DriveKept(recorded.Value), cancellation);
    }
}
