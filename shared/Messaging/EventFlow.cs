using Platform.Persistence.Journaling;

namespace Platform.Messaging;

/// <summary>Watches the flow of events within one process.</summary>
public sealed class EventFlow
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(2);
    private readonly IReadOnlyList<SourceInbox> _inboxes;
    private readonly IReadOnlyList<IJournalSequencer> _sequencers;
    private readonly IReadOnlyList<IJournalReader> _journals;

    internal EventFlow(IEnumerable<SourceInbox> inboxes, IEnumerable<IJournalSequencer> sequencers, IEnumerable<IJournalReader> journals)
    {
        _inboxes = [.. inboxes];
        _sequencers = [.. sequencers];
        _journals = [.. journals];
    }

    /// <summary>Returns when every entry is numbered and every event is applied by every service of the process that consumes it.</summary>
    public async Task SettleAsync(CancellationToken cancellation)
    {
        var before = -1L;
        while (true)
        {
            var size = await NumberedAsync(cancellation);
            if (size == before) return;
            before = size;
            foreach (var inbox in _inboxes) await inbox.CatchUpAsync(cancellation);
        }
    }

    /// <summary>How many events the process's services have yet to apply.</summary>
    public async Task<long> BacklogAsync(CancellationToken cancellation)
    {
        var backlog = 0L;
        foreach (var inbox in _inboxes)
        {
            if (_journals.FirstOrDefault(journal => journal.Service == inbox.Subscription.Source) is not { } source) continue;
            var position = await inbox.PositionAsync(cancellation);
            var extent = await source.ExtentAsync(cancellation);
            backlog += Math.Max(0, extent.LastEvent - position.Applied);
        }

        return backlog;
    }

    private async Task<long> NumberedAsync(CancellationToken cancellation)
    {
        var size = 0L;
        // Numbered here rather than waited for: the background loops gather commits for a while first.
        foreach (var sequencer in _sequencers) await sequencer.NumberAsync(cancellation);
        foreach (var journal in _journals)
        {
            while (await journal.HasUnnumberedAsync(cancellation)) await Task.Delay(s_pause, cancellation);
            size += (await journal.ExtentAsync(cancellation)).Size;
        }

        return size;
    }
}
