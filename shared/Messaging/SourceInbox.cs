using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Persistence;
using Platform.Persistence.Consumption;
using Platform.Persistence.Journaling;

namespace Platform.Messaging;

/// <summary>Applies one source's events to one service, in order and each once (DESIGN section 4, item 5).</summary>
internal abstract class SourceInbox(Subscription subscription)
{
    /// <summary>Which source's events it applies to which service.</summary>
    public Subscription Subscription { get; } = subscription;

    /// <summary>Takes an event from the bus: applies it, drops it, or fills the gap before it from the source's journal.</summary>
    public abstract Task ReceiveAsync(PublishedEvent received, CancellationToken cancellation);

    /// <summary>Applies everything the source's journal holds beyond this service's number.</summary>
    public abstract Task CatchUpAsync(CancellationToken cancellation);

    /// <summary>The number of the last applied event.</summary>
    public abstract Task<SourcePosition> PositionAsync(CancellationToken cancellation);

    /// <summary>The events set aside, in order.</summary>
    public abstract Task<IReadOnlyList<ParkedEvent>> ParkedAsync(CancellationToken cancellation);

    /// <summary>
    /// Tries the events set aside again, in order per stream; one that fails again stays with its new fault, and those behind it. Returns how many
    /// were applied.
    /// </summary>
    public abstract Task<int> RedriveAsync(CancellationToken cancellation);
}

internal sealed partial class SourceInbox<TContext>(
    Subscription<TContext> subscription, IServiceScopeFactory scopes, IEventSource source, TimeProvider clock, IHostApplicationLifetime lifetime,
    ILogger<SourceInbox<TContext>> log)
    : SourceInbox(subscription), IDisposable
    where TContext : ServiceDbContext
{
    private const int BatchSize = 200;
    private const int Attempts = 5;
    private const string Behind = "behind";
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);
    private readonly SemaphoreSlim _turn = new(1, 1);
    private JournalReplacedException? _replaced;
    private bool _hasAskedSource;

    public override async Task ReceiveAsync(PublishedEvent received, CancellationToken cancellation)
    {
        // The bus waits for its handlers when the process stops, and this one may wait for a source that is away or stopping too.
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        await ReceiveNowAsync(received, stopping.Token);
    }

    public override async Task CatchUpAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            RefuseReplaced();
            await FillAsync(cancellation);
            await WatchAsync(cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    public override async Task<SourcePosition> PositionAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        return await context.SourcePositions.AsNoTracking().SingleOrDefaultAsync(row => row.Source == Subscription.Source, cancellation)
            ?? await StartAsync(context, cancellation);
    }

    public void Dispose() => _turn.Dispose();

    private async Task ReceiveNowAsync(PublishedEvent received, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            RefuseReplaced();
            var position = await PositionAsync(cancellation);
            if (received.Number <= position.Applied && received.JournalId == position.JournalId) return;
            // A broker may still hold messages of a journal that is no more: before the first event, and once in each process, the source itself says.
            var isNext = _hasAskedSource && position.Applied > 0 && received.Previous == position.Applied && received.JournalId == position.JournalId;
            if (!isNext || !await ApplyAsync(position.Applied, [received], cancellation)) await FillAsync(cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Once seen, it stays: a replaced journal that grew past this service's number would look like the old one again.</summary>
    private void RefuseReplaced()
    {
        if (_replaced is { } seen) throw new JournalReplacedException(seen.Message, seen);
    }

    private async Task<SourcePosition> StartAsync(TContext context, CancellationToken cancellation)
    {
        var position = new SourcePosition { Source = Subscription.Source };
        context.SourcePositions.Add(position);
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException lost) when (SaveConflict.IsLostRace(lost))
        {
            // Another replica made the row.
        }

        return position;
    }

    private async Task FillAsync(CancellationToken cancellation)
    {
        var position = await PositionAsync(cancellation);
        var extent = await RetryTransientAsync(() => source.ExtentAsync(Subscription.Source, cancellation), cancellation);
        var isOther = position.Applied > 0 && extent.JournalId != position.JournalId;
        if (extent.LastEvent < position.Applied || (isOther && !Continues(extent, position)))
        {
            _replaced = new JournalReplacedException(Subscription.Source, Subscription.Consumer, position.Applied, extent.LastEvent);
            RefuseReplaced();
        }

        if (isOther) await FollowAsync(position, extent.JournalId, cancellation);
        _hasAskedSource = true;
        while (position.Applied < extent.LastEvent)
        {
            var after = position.Applied;
            var events = await RetryTransientAsync(
                () => source.EventsAfterAsync(Subscription.Source, after, BatchSize, cancellation), cancellation);
            if (events.Count == 0) return;
            await ApplyAsync(after, events, cancellation);
            position = await PositionAsync(cancellation);
        }
    }

    /// <summary>Up to where a restored journal was put back it is the same as the one before: who has applied no more than that goes on.</summary>
    private static bool Continues(JournalExtent extent, SourcePosition position) =>
        extent.Predecessors.Any(known => known.JournalId == position.JournalId && position.Applied <= known.LastEvent);

    private async Task FollowAsync(SourcePosition position, Guid journal, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        var (applied, known) = (position.Applied, position.JournalId);
        await context.InTransactionAsync(
            async token => await context.SourcePositions
                .Where(row => row.Source == Subscription.Source && row.Applied == applied && row.JournalId == known)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.JournalId, _ => journal), token) == 1,
            cancellation);
        Following(log, Subscription.QueueName, journal, applied);
    }

    /// <summary>Returns false when another replica moved the number first.</summary>
    private async Task<bool> ApplyAsync(long applied, IReadOnlyList<PublishedEvent> events, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await EffectAsync(applied, events, park: null, cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                throw;
            }
            catch (Exception fault) when (SaveConflict.IsTransient(fault))
            {
                Waiting(log, Subscription.QueueName, fault.GetType().Name);
                attempt--;
                await Task.Delay(s_pause, cancellation);
            }
#pragma warning disable CA1031 // Whatever an event's handler throws, the event is tried again and then parked, never lost.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                if (events.Count > 1) return await OneByOneAsync(applied, events, cancellation);
                if (attempt < Attempts)
                {
                    await Task.Delay(s_pause * attempt, cancellation);
                    continue;
                }

                if (!await EffectAsync(applied, events, fault.GetType().Name, cancellation)) return false;
                Parked(log, Subscription.QueueName, events[0].Number, events[0].Name, fault);
                return true;
            }
        }
    }

    private async Task<bool> OneByOneAsync(long applied, IReadOnlyList<PublishedEvent> events, CancellationToken cancellation)
    {
        foreach (var next in events)
        {
            if (!await ApplyAsync(applied, [next], cancellation)) return false;
            applied = next.Number;
        }

        return true;
    }

    private async Task<bool> EffectAsync(long applied, IReadOnlyList<PublishedEvent> events, string? park, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        var last = events[^1];
        List<PublishedEvent> behind = [];
        var isDone = await context.InTransactionAsync(
            async token =>
            {
                // Values as lambdas become parameters of one compiled query; as plain arguments each event would compile its own.
                var moved = await context.SourcePositions
                    .Where(row => row.Source == Subscription.Source && row.Applied == applied)
                    .ExecuteUpdateAsync(
                        set => set
                            .SetProperty(row => row.Applied, _ => last.Number)
                            .SetProperty(row => row.JournalId, _ => last.JournalId)
                            .SetProperty(row => row.AsOf, _ => last.RecordedAt),
                        token);
                if (moved != 1) return false;
                var held = await context.ParkedEvents.AsNoTracking()
                    .Where(row => row.Source == Subscription.Source)
                    .Select(row => row.Stream)
                    .Distinct()
                    .ToListAsync(token);
                foreach (var next in events)
                {
                    var fault = park ?? (held.Contains(next.Stream) ? Behind : null);
                    if (fault is null) await HandleAsync(scope.ServiceProvider, context, next, token);
                    else Park(context, next, fault);
                    if (fault == Behind) behind.Add(next);
                    await context.SaveChangesAsync(token);
                    // What is saved is let go: each save looks at everything tracked, and a batch would look at its first rows hundreds of times.
                    context.ChangeTracker.Clear();
                }

                return true;
            },
            cancellation);
        if (!isDone) return false;
        foreach (var next in behind) ParkedBehind(log, Subscription.QueueName, next.Number, next.Name);
        if (park is not null || behind.Count > 0) await WatchAsync(cancellation);
        return true;
    }

    private void Park(TContext context, PublishedEvent next, string fault)
    {
        context.ParkedEvents.Add(new ParkedEvent
        {
            Source = Subscription.Source,
            Number = next.Number,
            Stream = next.Stream,
            EventName = next.Name,
            Fault = fault,
            ParkedAt = clock.GetUtcNow(),
        });
        InboxMetrics.Parked.Add(1, new KeyValuePair<string, object?>("queue", Subscription.QueueName));
    }

    private async Task HandleAsync(IServiceProvider services, TContext context, PublishedEvent next, CancellationToken cancellation)
    {
        if (Subscription.Catalogue.Find(next.Name) is not { } type || subscription.HandlerOf(type) is not { } handle) return;
        // An event read from the journal belongs to the trace that recorded it, not to that of the message or poll that found the gap.
        using var span = PlatformTracing.Source.StartActivity("event apply", ActivityKind.Consumer, next.TraceParent ?? Activity.Current?.Id);
        span?.SetTag("event", next.Name);
        var happened = JsonSerializer.Deserialize(next.Body, type, DocumentJson.Options)!;
        await handle(services, context, happened, next, cancellation);
    }

    private async Task<T> RetryTransientAsync<T>(Func<Task<T>> call, CancellationToken cancellation)
    {
        for (var wait = s_pause; ; wait = TimeSpan.FromTicks(Math.Min(wait.Ticks * 2, TimeSpan.TicksPerSecond * 10)))
        {
            try
            {
                return await call();
            }
            catch (SourceUnavailableException fault)
            {
                Waiting(log, Subscription.QueueName, fault.GetType().Name);
                await Task.Delay(wait, cancellation);
            }
        }
    }

    [LoggerMessage(1111, LogLevel.Information, "{Queue} waits: {Fault}.")]
    private static partial void Waiting(ILogger log, string queue, string fault);

    [LoggerMessage(1112, LogLevel.Error, "{Queue} parked event {Number} ({Name}); later events of its stream wait behind it until it is redriven.")]
    private static partial void Parked(ILogger log, string queue, long number, string name, Exception fault);

    [LoggerMessage(1113, LogLevel.Error, "{Queue} parked event {Number} ({Name}) behind an earlier one of its stream.")]
    private static partial void ParkedBehind(ILogger log, string queue, long number, string name);

    [LoggerMessage(1114, LogLevel.Warning, "{Queue} follows journal {Journal}, restored from a backup, from event {Applied} on.")]
    private static partial void Following(ILogger log, string queue, Guid journal, long applied);
}
