using Microsoft.EntityFrameworkCore;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Journal;

namespace Organization.Drives;

/// <summary>Reads special drives with measures and staffing.</summary>
internal sealed class DriveQueries(OrganizationDbContext db)
{
    public async Task<DriveView?> FindAsync(string id, Act reader, CancellationToken cancellation) =>
        await db.Drives.ReadAsync(id, reader, cancellation) is { } found ? View(found) : null;

    public async Task<ListDrivesReply> ListAsync(ListDrivesRequest request, Act reader, CancellationToken cancellation)
    {
        var drives = db.Drives.AsNoTracking().Of(reader);
        if (WireTime.Day(request.From) is { } from) drives = drives.Where(drive => drive.StartedOn >= from);
        if (WireTime.Day(request.To) is { } to) drives = drives.Where(drive => drive.StartedOn <= to);
        var total = await drives.CountAsync(cancellation);
        var page = await drives.OrderByDescending(drive => drive.StartedOn).ThenByDescending(drive => drive.Id)
            .Page(request.Page, request.Size).ToListAsync(cancellation);
        return new ListDrivesReply { Total = total, Items = { page.Select(View) } };
    }

    private static DriveView View(SpecialDrive drive) => new()
    {
        Id = drive.Id.ToString(),
        Title = drive.Title,
        Aim = drive.Aim,
        StartedOn = WireTime.Day(drive.StartedOn),
        ConcludedOn = WireTime.Day(drive.ConcludedOn),
        Outcome = drive.Outcome,
        IsSynthetic = drive.IsSynthetic,
        Measures = { drive.Measures.Select(View) },
        Staffing = { drive.Staffing.Select(View) },
    };

    private static MeasureView View(DriveMeasure measure) => new()
    {
        Id = measure.Id.ToString(),
        Text = measure.Text,
        Office = measure.Office,
        TakenOn = WireTime.Day(measure.TakenOn),
        IsSynthetic = measure.IsSynthetic,
    };

    private static StaffingView View(DriveStaffing count) => new()
    {
        Id = count.Id.ToString(),
        Unit = count.Unit,
        Duty = count.Duty,
        PostsNeeded = count.PostsNeeded,
        PostsFilled = count.PostsFilled,
        AsOf = WireTime.Day(count.AsOf),
        IsSynthetic = count.IsSynthetic,
    };
}
