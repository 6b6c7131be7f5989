using Microsoft.EntityFrameworkCore;
using Organization.Calendar;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Organization.Contracts.V1;

namespace Organization.Study;

/// <summary>Reads study sessions, and whether each quarter has its own.</summary>
internal sealed class StudyQueries(OrganizationDbContext db)
{
    public async Task<StudySessionView?> FindAsync(string id, Act reader, CancellationToken cancellation) =>
        await db.StudySessions.ReadAsync(id, reader, cancellation) is { } found ? View(found) : null;

    public async Task<ListStudySessionsReply> ListAsync(ListStudySessionsRequest request, Act reader, CancellationToken cancellation)
    {
        var sessions = db.StudySessions.AsNoTracking().Of(reader);
        if (!request.WithWithdrawn) sessions = sessions.Where(session => session.WithdrawnOn == null);
        if (WireTime.Day(request.From) is { } from) sessions = sessions.Where(session => session.HeldOn >= from);
        if (WireTime.Day(request.To) is { } to) sessions = sessions.Where(session => session.HeldOn <= to);
        var total = await sessions.CountAsync(cancellation);
        var page = await sessions.OrderByDescending(session => session.HeldOn).ThenByDescending(session => session.Id)
            .Page(request.Page, request.Size).ToListAsync(cancellation);
        return new ListStudySessionsReply { Total = total, Items = { page.Select(View) } };
    }

    public async Task<StudyCadenceReply> CadenceAsync(int year, Act reader, CancellationToken cancellation)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var sessions = await db.StudySessions.AsNoTracking().Of(reader)
            .Where(session => session.WithdrawnOn == null && session.HeldOn >= first && session.HeldOn <= last)
            .Select(session => new { session.Id, session.HeldOn })
            .ToListAsync(cancellation);
        var needed = await db.LocalValues.AsNoTracking().Of(reader).KeyAsync(StudyCadence.PerQuarterKey, cancellation);
        var quarters = StudyCadence.Of(
            year, [.. sessions.Select(session => (session.Id, session.HeldOn))],
            day => long.TryParse(needed?.On(day)?.Value, out var count) ? count : 1, reader.Day);
        return new StudyCadenceReply { Total = quarters.Count, Items = { quarters.Select(View) } };
    }

    private static StudySessionView View(StudySession session) => new()
    {
        Id = session.Id.ToString(),
        Topic = session.Topic,
        LawStudied = session.LawStudied,
        HeldOn = WireTime.Day(session.HeldOn),
        Attendance = session.Attendance,
        Minutes = session.Minutes,
        WithdrawnOn = WireTime.Day(session.WithdrawnOn),
        WithdrawReason = session.WithdrawReason,
        IsSynthetic = session.IsSynthetic,
    };

    private static QuarterView View(StudyQuarter quarter) => new()
    {
        Quarter = quarter.Quarter,
        FirstDay = WireTime.Day(quarter.First),
        LastDay = WireTime.Day(quarter.Last),
        State = (Wire.CadenceState)((int)quarter.State + 1),
        SessionIds = { quarter.Sessions.Select(id => id.ToString()) },
    };
}
