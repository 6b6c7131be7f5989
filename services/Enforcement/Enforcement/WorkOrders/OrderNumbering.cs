using System.Collections.Concurrent;

namespace Enforcement.WorkOrders;

/// <summary>The prefix and the next free running number of the year.</summary>
internal sealed record OrderNumbering(string Prefix, int Next)
{
    public string Number(int year) => $"{Prefix}〔{year}〕{Next}号";
}

/// <summary>
/// Lets one intake per street of this process at a time read the last number and save the next: many posts at once would else lose the
/// race for it again and again. Other processes are kept apart by the unique index.
/// </summary>
internal sealed class OrderTurns
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _streets = new(StringComparer.Ordinal);

    public async Task<IDisposable> EnterAsync(string street, CancellationToken cancellation)
    {
        var turn = _streets.GetOrAdd(street, _ => new SemaphoreSlim(1));
        await turn.WaitAsync(cancellation);
        return new Turn(turn);
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
