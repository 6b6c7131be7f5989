namespace Standalone;

/// <summary>A clock that stands still until it is moved on; what the sample's acts are dated by. Timers run by real time.</summary>
internal sealed class SimulatedClock(DateTimeOffset start) : TimeProvider
{
    private long _ticks = start.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    /// <summary>Lets time pass until the instant; throws when it lies in the past.</summary>
    public void MoveTo(DateTimeOffset instant)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(instant, GetUtcNow());
        Interlocked.Exchange(ref _ticks, instant.UtcTicks);
    }
}
