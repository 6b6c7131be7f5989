using System.Threading.Channels;

namespace Platform.Persistence;

/// <summary>
/// Wakes one background loop. Signals sent while the loop is at work are folded into one; a slow poll behind the signal
/// finds what another process committed.
/// </summary>
public sealed class WakeSignal
{
    private readonly Channel<bool> _channel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Wakes the loop; never blocks.</summary>
    public void Raise() => _channel.Writer.TryWrite(true);

    /// <summary>Returns when raised, or after <paramref name="poll"/> at the latest.</summary>
    public async Task WaitAsync(TimeSpan poll, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(poll);
        try
        {
            await _channel.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // The poll is due.
        }
    }
}
