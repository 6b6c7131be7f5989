using Microsoft.EntityFrameworkCore;
using Organization.Offices;
using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Drives;

/// <summary>Records a measure of a drive.</summary>
internal sealed record RecordMeasure(Guid DriveId, string Text, string Office, DateOnly TakenOn, bool IsSynthetic);

internal sealed class RecordMeasureHandler(OrganizationDbContext db)
{
    public async Task<Result<DriveKept>> HandleAsync(RecordMeasure command, Act act, CancellationToken cancellation)
    {
        var drive = await db.Drives.OwnAsync(command.DriveId, act, cancellation);
        if (drive is null) return DriveErrors.NotFound;
        if (!await db.Offices.Of(act).AnyAsync(office => office.Code == command.Office, cancellation)) return OfficeErrors.Unknown("office");
        var recorded = drive.Record(command, act);
        if (recorded.IsRefused) return recorded.Refusal;
        return await db.CommitAsync(new DriveKept(recorded.Value), cancellation);
    }
}
