using System.Collections.Frozen;

namespace Platform.Journal;

/// <summary>Who does something, for which office, when, and with which rights.</summary>
/// <param name="Street">Id of the street (街道) whose records it touches.</param>
/// <param name="ActorId">Account id; never a name.</param>
/// <param name="Office">Code of the office the act is done for.</param>
/// <param name="At">Time of the act: what deadlines and rules look at.</param>
/// <param name="RecordedAt">Time it is recorded, which may be later.</param>
/// <param name="RequestId">Idempotency key of the command, when it has one.</param>
public sealed record Act(string Street, Guid ActorId, string Office, DateTimeOffset At, DateTimeOffset RecordedAt, string? RequestId = null)
{
    /// <summary>Codes of the roles the actor holds in the office at that time.</summary>
    public IReadOnlySet<string> Roles { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Where ids of what the act creates come from.</summary>
    public IdSource Ids { get; init; } = IdSource.Random;

    /// <summary>A new id, UUIDv7 of the time of recording.</summary>
    public Guid NewId() => Ids.Next(RecordedAt);

    /// <summary>The day of the act in the zone in which statutory time is counted, Asia/Shanghai.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.ToOffset(TimeSpan.FromHours(8)).DateTime);
}
