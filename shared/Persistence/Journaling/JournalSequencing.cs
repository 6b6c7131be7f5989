using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Platform.Persistence.Journaling;

/// <summary>Runs the sequencer after every commit, and now and then for what another process committed.</summary>
internal sealed partial class JournalSequencing<TContext>(
    JournalSequencer<TContext> sequencer, ServiceDatabase<TContext> database, IConfiguration configuration,
    ILogger<JournalSequencing<TContext>> log) : BackgroundService
    where TContext : ServiceDbContext
{
    private static readonly TimeSpan s_poll = TimeSpan.FromSeconds(2);

    // How long commits are gathered before they are numbered together: nothing for people, longer while masses are loaded.
    private readonly TimeSpan _gather = TimeSpan.FromMilliseconds(configuration.GetValue("Journal:GatherMilliseconds", 0));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await sequencer.NumberAsync(stoppingToken);
                await database.Committed.WaitAsync(s_poll, stoppingToken);
                if (_gather > TimeSpan.Zero) await Task.Delay(_gather, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // The loop must outlive any fault of the database; it says so and tries again.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                Failed(log, database.Service, fault.GetType().Name, fault);
                await Task.Delay(s_poll, stoppingToken);
            }
        }
    }

    [LoggerMessage(1001, LogLevel.Warning, "Numbering the journal of {Service} failed with {Fault}; it goes on in a moment.")]
    private static partial void Failed(ILogger log, string service, string fault, Exception exception);
}
