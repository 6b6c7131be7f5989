using System.Collections.Concurrent;

namespace Platform.Hosting.Limits;

/// <summary>Counts in this process.</summary>
internal sealed class MemoryWindowCounter(TimeProvider clock) : IWindowCounter
{
    private const int Crowded = 20_000;
    private readonly ConcurrentDictionary<(string Key, long Ticks), Slot> _slots = new();

    public ValueTask<WindowCount> AddAsync(string key, TimeSpan window)
    {
        var (number, left) = WindowOf(clock.GetUtcNow(), window);
        if (_slots.Count > Crowded) Forget(clock.GetUtcNow());
        var slot = _slots.AddOrUpdate(
            (key, window.Ticks),
            _ => new Slot(number, 1),
            (_, known) => known.Window == number ? known with { Count = known.Count + 1 } : new Slot(number, 1));
        return new(new WindowCount(slot.Count, left));
    }

    /// <summary>The number of the window that an instant lies in, and how long it still lasts.</summary>
    internal static (long Number, TimeSpan Left) WindowOf(DateTimeOffset now, TimeSpan window)
    {
        var number = now.UtcTicks / window.Ticks;
        return (number, TimeSpan.FromTicks(((number + 1) * window.Ticks) - now.UtcTicks));
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (key, slot) in _slots)
        {
            if (slot.Window < now.UtcTicks / key.Ticks) _slots.TryRemove(new(key, slot));
        }
    }

    private sealed record Slot(long Window, long Count);
}
