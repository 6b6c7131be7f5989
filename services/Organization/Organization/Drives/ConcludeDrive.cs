using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Drives;

/// <summary>Ends a drive.</summary>
internal sealed record ConcludeDrive(Guid DriveId, DateOnly ConcludedOn, string Outcome);

internal sealed class ConcludeDriveHandler(OrganizationDbContext db)
{
    public async Task<Result<DriveKept>> HandleAsync(ConcludeDrive command, Act act, CancellationToken cancellation)
    {
        var drive = await db.Drives.OwnAsync(command.DriveId, act, cancellation);
        if (drive is null) return DriveErrors.NotFound;
        var concluded = drive.Conclude(command, act);
        if (concluded.IsRefused) return concluded.Refusal;
        return await db.CommitAsync(new DriveKept(drive.Id), cancellation);
    }
}
