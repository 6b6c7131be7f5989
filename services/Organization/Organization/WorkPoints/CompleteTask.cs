using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.WorkPoints;

/// <summary>Completes a task.</summary>
internal sealed record CompleteTask(Guid WorkPointsId, Guid TaskId, DateOnly CompletedOn, string Result);

internal sealed class CompleteTaskHandler(OrganizationDbContext db)
{
    public async Task<Result<TaskKept>> HandleAsync(CompleteTask command, Act act, CancellationToken cancellation)
    {
        var document = await db.WorkPoints.OwnAsync(command.WorkPointsId, act, cancellation);
        if (document is null) return WorkPointsErrors.NotFound;
        var done = document.Complete(command, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new TaskKept(command.TaskId), cancellation);
    }
}
