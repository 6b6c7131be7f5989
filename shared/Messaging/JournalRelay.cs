using System.Diagnostics;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Persistence;
using Platform.Persistence.Journaling;

namespace Platform.Messaging;

/// <summary>
/// Publishes numbered entries that carry an event, in order and with confirms, and moves its mark after each batch (DESIGN
/// section 4, item 4). A batch that died half-way is published again: consumers drop what they have applied.
/// </summary>
internal sealed partial class JournalRelay<TContext>(
    IServiceScopeFactory scopes, JournalReader<TContext> reader, ServiceDatabase<TContext> database, EventCatalogue catalogue, IBus bus,
    IHostApplicationLifetime lifetime, IConfiguration configuration, ILogger<JournalRelay<TContext>> log) : BackgroundService
    where TContext : ServiceDbContext
{
    private const int BatchSize = 200;
    private static readonly TimeSpan s_poll = TimeSpan.FromSeconds(5);

    // While masses are loaded consumers read the journal in batches, and a message for each event would only be dropped.
    private readonly bool _isSilent = configuration.GetValue("Journal:SilentRelay", false);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await StartedAsync(stoppingToken)) return;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await RelayBatchAsync(stoppingToken) == BatchSize)
                {
                    // There is more.
                }

                await database.Numbered.WaitAsync(s_poll, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // The loop must outlive any fault of broker and database; it says so and tries again.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                Failed(log, database.Service, fault.GetType().Name, fault);
                await Task.Delay(s_poll, stoppingToken);
            }
        }
    }

    private async Task<bool> StartedAsync(CancellationToken stopping)
    {
        var started = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var onStart = lifetime.ApplicationStarted.Register(() => started.TrySetResult(true));
        await using var onStop = stopping.Register(() => started.TrySetResult(false));
        return await started.Task;
    }

    private async Task<int> RelayBatchAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        var published = await context.JournalMarks.AsNoTracking().Select(head => head.Published).SingleAsync(cancellation);
        var events = await reader.EventsAfterAsync(published, BatchSize, cancellation);
        if (events.Count == 0) return 0;
        if (!_isSilent)
        {
            foreach (var next in events) await PublishAsync(next, cancellation);
        }

        var last = events[^1].Number;
        using var turn = await database.Gate.EnterAsync(cancellation);
        await context.JournalMarks
            .Where(head => head.Published < last)
            .ExecuteUpdateAsync(set => set.SetProperty(head => head.Published, _ => last), cancellation);
        return events.Count;
    }

    private async Task PublishAsync(PublishedEvent next, CancellationToken cancellation)
    {
        var type = catalogue.Find(next.Name)
            ?? throw new InvalidOperationException($"The journal of {next.Source} holds an event that its contracts do not know: {next.Name}.");
        var message = System.Text.Json.JsonSerializer.Deserialize(next.Body, type, DocumentJson.Options)!;
        using var span = PlatformTracing.Source.StartActivity("journal relay", ActivityKind.Producer, next.TraceParent);
        await bus.Publish(message, type, context => EventHeaders.Write(context.Headers, next), cancellation);
    }

    [LoggerMessage(1101, LogLevel.Warning, "Relaying the events of {Service} failed with {Fault}; it goes on in a moment.")]
    private static partial void Failed(ILogger log, string service, string fault, Exception exception);
}
