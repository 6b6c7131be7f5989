using Microsoft.EntityFrameworkCore;
using Organization.Meetings;
using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.WorkPoints;

/// <summary>Issues work points or a work plan of a year.</summary>
internal sealed record IssueWorkPoints(
    WorkPointsKind Kind, int Year, string Title, string DocumentNumber, DateOnly IssuedOn, Guid? MeetingId, bool IsSynthetic);

/// <summary>The document.</summary>
internal sealed record WorkPointsKept(Guid Id);

internal sealed class IssueWorkPointsHandler(OrganizationDbContext db)
{
    public async Task<Result<WorkPointsKept>> HandleAsync(IssueWorkPoints command, Act act, CancellationToken cancellation)
    {
        var known = db.WorkPoints.Of(act);
        if (await known.AnyAsync(other => other.Year == command.Year && other.Kind == command.Kind, cancellation)) return WorkPointsErrors.YearTaken;
        if (await known.AnyAsync(other => other.DocumentNumber == command.DocumentNumber, cancellation)) return WorkPointsErrors.NumberTaken;
        var meeting = command.MeetingId is { } id ? await db.Meetings.OwnAsync(id, act, cancellation) : null;
        if (command.MeetingId is not null && meeting is null) return MeetingErrors.NotFound;
        var issued = AnnualWorkPoints.Issue(command, meeting, act);
        if (issued.IsRefused) return issued.Refusal;
        db.WorkPoints.Add(issued.Value);
        return await db.CommitAsync(new WorkPointsKept(issued.Value.Id), cancellation);
    }
}
