using Microsoft.Extensions.Time.Testing;

namespace Platform.Testing;

/// <summary>A clock for tests that is set by days and hours of Asia/Shanghai.</summary>
public sealed class LegalClock : FakeTimeProvider
{
    private static readonly TimeSpan s_offset = TimeSpan.FromHours(8);

    /// <summary>Starts at 9:00 of the day.</summary>
    public LegalClock(DateOnly day)
        : base(At(day, new TimeOnly(9, 0)))
    {
    }

    /// <summary>The day of Asia/Shanghai.</summary>
    public DateOnly Today => DateOnly.FromDateTime(GetUtcNow().ToOffset(s_offset).DateTime);

    /// <summary>Moves on to 9:00 of a later day; throws for an earlier one.</summary>
    public void MoveTo(DateOnly day) => SetUtcNow(At(day, new TimeOnly(9, 0)));

    /// <summary>The instant of a local day and time.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), s_offset);
}
