using Outreach.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.TwoCommittees;

/// <summary>Records a lecture that a lawyer gave.</summary>
internal sealed record RecordLecture(string Topic, DateOnly HeldOn, int Audience, string LecturerUnit, bool IsSynthetic);

internal sealed class RecordLectureHandler(OutreachDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(RecordLecture command, Act act, CancellationToken cancellation)
    {
        var made = Lecture.Hold(command, act);
        db.Lectures.Add(made);
        return await db.CommitAsync(new Changed(made.Id), cancellation);
    }
}
