using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform.Persistence;
using Platform.Persistence.Consumption;
using Platform.Persistence.Journaling;

namespace Platform.Messaging;

/// <summary>Events set aside: what waits, and another try.</summary>
internal sealed partial class SourceInbox<TContext>
{
    public override async Task<IReadOnlyList<ParkedEvent>> ParkedAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TContext>().ParkedEvents.AsNoTracking()
            .Where(row => row.Source == Subscription.Source)
            .OrderBy(row => row.Number)
            .ToListAsync(cancellation);
    }

    public override async Task<int> RedriveAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            RefuseReplaced();
            await FillAsync(cancellation);
            List<string> failing = [];
            var count = 0;
            // Another replica may park more meanwhile, so what waits is read anew each time.
            while (await NextParkedAsync(failing, cancellation) is { } parked)
            {
                if (await RedriveAsync(parked, cancellation)) count++;
                else failing.Add(parked.Stream);
            }

            await WatchAsync(cancellation);
            return count;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<ParkedEvent?> NextParkedAsync(List<string> failing, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TContext>().ParkedEvents.AsNoTracking()
            .Where(row => row.Source == Subscription.Source && !failing.Contains(row.Stream))
            .OrderBy(row => row.Number)
            .FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Returns false when the event failed again; it then stays parked with the new fault.</summary>
    private async Task<bool> RedriveAsync(ParkedEvent parked, CancellationToken cancellation)
    {
        var found = await RetryTransientAsync(
            () => source.EventsAfterAsync(Subscription.Source, parked.Number - 1, 1, cancellation), cancellation);
        if (found is not [var next] || next.Number != parked.Number)
            throw new InvalidOperationException($"The journal of {Subscription.Source} has no event {parked.Number} any more.");
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var context = scope.ServiceProvider.GetRequiredService<TContext>();
            await context.InTransactionAsync(token => TakeAsync(scope.ServiceProvider, context, next, token), cancellation);
            return true;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception fault) when (!SaveConflict.IsTransient(fault))
        {
            await NoteFaultAsync(parked.Number, fault.GetType().Name, cancellation);
            FailedAgain(log, Subscription.QueueName, parked.Number, parked.EventName, fault);
            return false;
        }
    }

    private async Task<bool> TakeAsync(IServiceProvider services, TContext context, PublishedEvent next, CancellationToken cancellation)
    {
        // The lock that a newly arrived event takes too: it sees this one either parked or applied, and so never overtakes it.
        await context.SourcePositions
            .Where(row => row.Source == Subscription.Source)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Applied, row => row.Applied), cancellation);
        var number = next.Number;
        var taken = await context.ParkedEvents
            .Where(row => row.Source == Subscription.Source && row.Number == number)
            .ExecuteDeleteAsync(cancellation);
        // Another replica was faster.
        if (taken != 1) return false;
        await HandleAsync(services, context, next, cancellation);
        await context.SaveChangesAsync(cancellation);
        return true;
    }

    private async Task NoteFaultAsync(long number, string fault, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        await context.InTransactionAsync(
            async token => await context.ParkedEvents
                .Where(row => row.Source == Subscription.Source && row.Number == number)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Fault, _ => fault), token) == 1,
            cancellation);
    }

    /// <summary>Tells those who watch how many events wait.</summary>
    private async Task WatchAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var count = await scope.ServiceProvider.GetRequiredService<TContext>().ParkedEvents.LongCountAsync(row => row.Source == Subscription.Source, cancellation);
        InboxMetrics.Waiting.Record(count, new KeyValuePair<string, object?>("queue", Subscription.QueueName));
    }

    [LoggerMessage(1115, LogLevel.Error, "{Queue} tried event {Number} ({Name}) again and failed; it stays parked.")]
    private static partial void FailedAgain(ILogger log, string queue, long number, string name, Exception fault);
}
