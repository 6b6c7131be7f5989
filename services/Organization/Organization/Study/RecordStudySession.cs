using Microsoft.EntityFrameworkCore;
using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Study;

/// <summary>Records a session that was held.</summary>
internal sealed record RecordStudySession(string Topic, string LawStudied, DateOnly HeldOn, int Attendance, int Minutes, bool IsSynthetic);

/// <summary>The session.</summary>
internal sealed record StudySessionKept(Guid Id);

internal sealed class RecordStudySessionHandler(OrganizationDbContext db)
{
    public async Task<Result<StudySessionKept>> HandleAsync(RecordStudySession command, Act act, CancellationToken cancellation)
    {
        var recorded = await db.StudySessions.Of(act).AnyAsync(
            known => known.HeldOn == command.HeldOn && known.Topic == command.Topic && known.WithdrawnOn == null, cancellation);
        if (recorded) return StudyErrors.Recorded;
        var session = StudySession.Enter(command, act);
        db.StudySessions.Add(session);
        return await db.CommitAsync(new StudySessionKept(session.Id), cancellation);
    }
}
