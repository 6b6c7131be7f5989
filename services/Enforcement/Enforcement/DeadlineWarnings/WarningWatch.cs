using System.Collections.Frozen;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Journal;
using Platform.Persistence;

namespace Enforcement.DeadlineWarnings;

/// <summary>
/// Looks once after the start and then every few minutes at the limits of each street. Every replica looks; the key of the step lets one of them in.
/// <c>DeadlineWarnings:Minutes</c> sets how often, 0 never.
/// </summary>
internal sealed partial class WarningWatch(
    IServiceScopeFactory scopes, IConfiguration configuration, TimeProvider clock, ILogger<WarningWatch> log) : BackgroundService
{
    private const string Office = "enforcement";
    private readonly int _minutes = configuration.GetValue("DeadlineWarnings:Minutes", 10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_minutes <= 0) return;
        using var tick = new PeriodicTimer(TimeSpan.FromMinutes(_minutes));
        try
        {
            do await LookAsync(stoppingToken);
            while (await tick.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The next start looks again.
        }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        try
        {
            await RaiseAllAsync(cancellation);
        }
        catch (DbUpdateException lost) when (SaveConflict.IsLostRace(lost))
        {
            // Another replica raised it, or somebody answered meanwhile; what is left is for the next look.
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // The look must outlive any fault of the database; it says so and looks again.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Failed(log, fault.GetType().Name, fault);
        }
    }

    /// <summary>Raises and settles what is to be raised and settled now in every street this service knows.</summary>
    public async Task RaiseAllAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>();
        foreach (var street in await db.OfficeProfiles.AsNoTracking().Select(profile => profile.Street).ToListAsync(cancellation))
        {
            var now = clock.GetUtcNow();
            now = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
            // Nobody's act: the calendar raises the warning.
            var act = new Act(street, Guid.Empty, Office, now, now) { Roles = FrozenSet<string>.Empty };
            var done = await scope.ServiceProvider.GetRequiredService<RaiseWarningsHandler>().HandleAsync(act, cancellation);
            if (done != new WarningsRaised(0, 0)) Looked(log, street, done.Raised, done.Settled);
        }
    }

    [LoggerMessage(3103, LogLevel.Information, "In {Street} {Raised} warnings of time limits were raised and {Settled} settled.")]
    private static partial void Looked(ILogger log, string street, int raised, int settled);

    [LoggerMessage(3104, LogLevel.Warning, "Looking for time limits that end failed with {Fault}; it looks again in a while.")]
    private static partial void Failed(ILogger log, string fault, Exception exception);
}
