using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Platform.Messaging;

/// <summary>
/// Looks at every source's journal at the start and now and then: a message lost with a wiped broker or with the process is
/// noticed although no later one arrives.
/// </summary>
internal sealed partial class SourceCatchUp(
    IEnumerable<SourceInbox> inboxes, IHostApplicationLifetime lifetime, ILogger<SourceCatchUp> log)
    : BackgroundService
{
    private static readonly TimeSpan s_poll = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var onStart = lifetime.ApplicationStarted.Register(started.SetResult);
        await using var onStop = stoppingToken.Register(() => started.TrySetCanceled(stoppingToken));
        await started.Task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(inboxes.Select(inbox => FollowAsync(inbox, stoppingToken)));
    }

    private async Task FollowAsync(SourceInbox inbox, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await inbox.CatchUpAsync(stopping);
                await Task.Delay(s_poll, stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (JournalReplacedException replaced)
            {
                Replaced(log, inbox.Subscription.QueueName, replaced);
                return;
            }
#pragma warning disable CA1031 // The loop must outlive any fault of the database; it says so and tries again.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                Failed(log, inbox.Subscription.QueueName, fault.GetType().Name, fault);
                await Task.Delay(s_poll, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(1121, LogLevel.Warning, "{Queue} could not catch up: {Fault}; it tries again in a moment.")]
    private static partial void Failed(ILogger log, string queue, string fault, Exception exception);

    [LoggerMessage(1122, LogLevel.Critical, "{Queue} stopped: its source's journal was replaced.")]
    private static partial void Replaced(ILogger log, string queue, Exception exception);
}
