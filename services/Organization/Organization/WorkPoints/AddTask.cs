using Microsoft.EntityFrameworkCore;
using Organization.Offices;
using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.WorkPoints;

/// <summary>Sets a task in work points or a work plan.</summary>
internal sealed record AddTask(
    Guid WorkPointsId, string Title, string OwnerOffice, DateOnly Due, bool IsKeyTask, string Aim, bool IsSynthetic);

/// <summary>The task.</summary>
internal sealed record TaskKept(Guid Id);

internal sealed class AddTaskHandler(OrganizationDbContext db)
{
    public async Task<Result<TaskKept>> HandleAsync(AddTask command, Act act, CancellationToken cancellation)
    {
        var document = await db.WorkPoints.OwnAsync(command.WorkPointsId, act, cancellation);
        if (document is null) return WorkPointsErrors.NotFound;
        var hasOwner = await db.Offices.Of(act).AnyAsync(office => office.Code == command.OwnerOffice, cancellation);
        if (!hasOwner) return OfficeErrors.Unknown("ownerOffice");
        var added = document.Add(command, act);
        if (added.IsRefused) return added.Refusal;
        return await db.CommitAsync(new TaskKept(added.Value), cancellation);
    }
}
