using Platform.Persistence.Consumption;

namespace Platform.Messaging;

/// <summary>What one queue has set aside.</summary>
/// <param name="Queue">The queue, <c>&lt;consumer&gt;.from-&lt;source&gt;</c>.</param>
/// <param name="Applied">How many events were applied by another try; 0 when nothing was tried.</param>
/// <param name="Waiting">The events that wait, in order.</param>
public sealed record ParkedQueue(string Queue, int Applied, IReadOnlyList<ParkedEvent> Waiting);

/// <summary>The events that the services of this process have set aside, and another try at them by an operator.</summary>
public sealed class ParkedEvents
{
    private readonly IReadOnlyList<SourceInbox> _inboxes;

    internal ParkedEvents(IEnumerable<SourceInbox> inboxes) => _inboxes = [.. inboxes];

    /// <summary>How many events wait, of all services of this process.</summary>
    public async Task<int> CountAsync(CancellationToken cancellation)
    {
        var count = 0;
        foreach (var inbox in _inboxes) count += (await inbox.ParkedAsync(cancellation)).Count;
        return count;
    }

    /// <summary>What a service has set aside, by queue.</summary>
    public Task<IReadOnlyList<ParkedQueue>> ListAsync(string consumer, CancellationToken cancellation) =>
        EachAsync(consumer, _ => Task.FromResult(0), cancellation);

    /// <summary>Tries again what a service has set aside. Throws <see cref="JournalReplacedException"/> when a source was replaced.</summary>
    public Task<IReadOnlyList<ParkedQueue>> RedriveAsync(string consumer, CancellationToken cancellation) =>
        EachAsync(consumer, inbox => inbox.RedriveAsync(cancellation), cancellation);

    private async Task<IReadOnlyList<ParkedQueue>> EachAsync(string consumer, Func<SourceInbox, Task<int>> act, CancellationToken cancellation)
    {
        List<ParkedQueue> queues = [];
        foreach (var inbox in _inboxes.Where(inbox => inbox.Subscription.Consumer == consumer))
        {
            var applied = await act(inbox);
            queues.Add(new ParkedQueue(inbox.Subscription.QueueName, applied, await inbox.ParkedAsync(cancellation)));
        }

        return queues;
    }
}
