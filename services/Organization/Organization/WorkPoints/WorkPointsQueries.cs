using Microsoft.EntityFrameworkCore;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Organization.Contracts.V1;

namespace Organization.WorkPoints;

/// <summary>Reads work points and plans with their tasks.</summary>
internal sealed class WorkPointsQueries(OrganizationDbContext db)
{
    public async Task<WorkPointsView?> FindAsync(string id, Act reader, CancellationToken cancellation) =>
        await db.WorkPoints.ReadAsync(id, reader, cancellation) is { } found ? View(found, reader.Day) : null;

    public async Task<ListWorkPointsReply> ListAsync(ListWorkPointsRequest request, Act reader, CancellationToken cancellation)
    {
        var documents = db.WorkPoints.AsNoTracking().Of(reader);
        if (request.Year != 0) documents = documents.Where(document => document.Year == request.Year);
        if (request.Kind != Wire.WorkPointsKind.Unspecified)
        {
            var kind = (WorkPointsKind)((int)request.Kind - 1);
            documents = documents.Where(document => document.Kind == kind);
        }

        var total = await documents.CountAsync(cancellation);
        var page = await documents.OrderByDescending(document => document.Year).ThenByDescending(document => document.IssuedOn)
            .ThenByDescending(document => document.Id).Page(request.Page, request.Size).ToListAsync(cancellation);
        return new ListWorkPointsReply { Total = total, Items = { page.Select(document => View(document, reader.Day)) } };
    }

    private static WorkPointsView View(AnnualWorkPoints document, DateOnly today) => new()
    {
        Id = document.Id.ToString(),
        Kind = (Wire.WorkPointsKind)((int)document.Kind + 1),
        Year = document.Year,
        Title = document.Title,
        DocumentNumber = document.DocumentNumber,
        IssuedOn = WireTime.Day(document.IssuedOn),
        MeetingId = document.MeetingId?.ToString() ?? "",
        IsSynthetic = document.IsSynthetic,
        Tasks = { document.Tasks.Select(task => View(task, today)) },
    };

    private static TaskView View(WorkTask task, DateOnly today) => new()
    {
        Id = task.Id.ToString(),
        Title = task.Title,
        OwnerOffice = task.OwnerOffice,
        Due = WireTime.Day(task.Due),
        IsKeyTask = task.IsKeyTask,
        Aim = task.Aim,
        Progress = task.Progress,
        ProgressOn = WireTime.Day(task.ProgressOn),
        CompletedOn = WireTime.Day(task.CompletedOn),
        Result = task.Result,
        IsOverdue = task.IsOverdueOn(today),
        IsSynthetic = task.IsSynthetic,
    };
}
