using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Records a meeting, hearing or other form of participation (DEC-20, DEC-25, DEC-26).</summary>
internal sealed record RecordParticipation(
    Guid Id, ParticipationForm Form, DateOnly HeldOn, int Attendance, string Summary, IReadOnlyList<Paper> Papers, Hearing? Hearing);

internal sealed class RecordParticipationHandler(DecisionsDbContext db)
{
    public Task<Result<Changed>> HandleAsync(RecordParticipation command, Act act, CancellationToken cancellation) =>
        db.ChangeItemAsync(command.Id, act, (item, calendar) => item.Hear(command, calendar, act), cancellation);
}
