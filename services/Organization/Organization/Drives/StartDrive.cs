using Microsoft.EntityFrameworkCore;
using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Drives;

/// <summary>Starts a special drive.</summary>
internal sealed record StartDrive(string Title, string Aim, DateOnly StartedOn, bool IsSynthetic);

/// <summary>The drive, or what was recorded in it.</summary>
internal sealed record DriveKept(Guid Id);

internal sealed class StartDriveHandler(OrganizationDbContext db)
{
    public async Task<Result<DriveKept>> HandleAsync(StartDrive command, Act act, CancellationToken cancellation)
    {
        if (await db.Drives.Of(act).AnyAsync(known => known.Title == command.Title, cancellation)) return DriveErrors.TitleTaken;
        var drive = SpecialDrive.Start(command, act);
        db.Drives.Add(drive);
        return await db.CommitAsync(new DriveKept(drive.Id), cancellation);
    }
}
