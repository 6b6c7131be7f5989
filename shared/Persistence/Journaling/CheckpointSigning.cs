using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Platform.Persistence.Journaling;

/// <summary>Signs the head of the journal now and then, and once more at the end.</summary>
internal sealed partial class CheckpointSigning<TContext>(
    JournalCheckpoints<TContext> checkpoints, IConfiguration configuration, ILogger<CheckpointSigning<TContext>> log) : BackgroundService
    where TContext : ServiceDbContext
{
    private readonly TimeSpan _pause = TimeSpan.FromSeconds(Math.Max(1, configuration.GetValue("Checkpoints:Seconds", 10)));

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await SignAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tick = new PeriodicTimer(_pause);
        try
        {
            do await SignAsync(stoppingToken);
            while (await tick.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping signs once more.
        }
    }

    private async Task SignAsync(CancellationToken cancellation)
    {
        try
        {
            await checkpoints.NewestAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Signing must outlive any fault of the database and the disk; it says so and tries again.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Failed(log, checkpoints.Service, fault.GetType().Name, fault);
        }
    }

    [LoggerMessage(1002, LogLevel.Warning, "Signing the head of the journal of {Service} failed with {Fault}; it goes on in a moment.")]
    private static partial void Failed(ILogger log, string service, string fault, Exception exception);
}
