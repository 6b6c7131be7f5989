namespace PublishedYear.Tests;

/// <summary>Real time, moved by a distance that a test sets: timers and waits go on as they are.</summary>
public sealed class SampleClock : TimeProvider
{
    private long _distance;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _distance));

    /// <summary>Makes it the instant now.</summary>
    public void MoveTo(DateTimeOffset instant) => Interlocked.Exchange(ref _distance, (instant - System.GetUtcNow()).Ticks);

    /// <summary>Makes it real time again.</summary>
    public void Return() => Interlocked.Exchange(ref _distance, 0);
}
