using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.WorkPoints;

/// <summary>Enters how far a task is.</summary>
internal sealed record RecordTaskProgress(Guid WorkPointsId, Guid TaskId, string Progress);

internal sealed class RecordTaskProgressHandler(OrganizationDbContext db)
{
    public async Task<Result<TaskKept>> HandleAsync(RecordTaskProgress command, Act act, CancellationToken cancellation)
    {
        var document = await db.WorkPoints.OwnAsync(command.WorkPointsId, act, cancellation);
        if (document is null) return WorkPointsErrors.NotFound;
        var done = document.Progress(command, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new TaskKept(command.TaskId), cancellation);
    }
}
