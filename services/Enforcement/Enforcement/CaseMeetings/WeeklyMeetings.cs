using System.Collections.Frozen;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Journal;
using Platform.Persistence;

namespace Enforcement.CaseMeetings;

/// <summary>
/// Looks every few minutes whether a street's meeting of the week is to be called. Every replica looks; the key of the week lets one of them in.
/// <c>CaseMeetings:Minutes</c> sets how often, 0 never.
/// </summary>
internal sealed partial class WeeklyMeetings(
    IServiceScopeFactory scopes, IConfiguration configuration, TimeProvider clock, ILogger<WeeklyMeetings> log) : BackgroundService
{
    private const string Office = "enforcement";
    private readonly int _minutes = configuration.GetValue("CaseMeetings:Minutes", 5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_minutes <= 0) return;
        using var tick = new PeriodicTimer(TimeSpan.FromMinutes(_minutes));
        try
        {
            while (await tick.WaitForNextTickAsync(stoppingToken)) await LookAsync(stoppingToken);
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
            await CallAllAsync(cancellation);
        }
        catch (DbUpdateException lost) when (SaveConflict.IsLostRace(lost))
        {
            // Another replica called it.
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // The week's call must outlive any fault of the database; it says so and looks again.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Failed(log, fault.GetType().Name, fault);
        }
    }

    /// <summary>Calls what is to be called in every street this service knows.</summary>
    public async Task CallAllAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>();
        foreach (var street in await db.OfficeProfiles.AsNoTracking().Select(profile => profile.Street).ToListAsync(cancellation))
        {
            var now = clock.GetUtcNow();
            now = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
            // Nobody's act: the rule calls the meeting.
            var act = new Act(street, Guid.Empty, Office, now, now) { Roles = FrozenSet<string>.Empty };
            if (await scope.ServiceProvider.GetRequiredService<CallWeeklyMeetingHandler>().HandleAsync(act, cancellation)) Called(log, street);
        }
    }

    [LoggerMessage(3101, LogLevel.Information, "The week's case meeting of {Street} has its pack.")]
    private static partial void Called(ILogger log, string street);

    [LoggerMessage(3102, LogLevel.Warning, "Calling the week's case meeting failed with {Fault}; it looks again in a moment.")]
    private static partial void Failed(ILogger log, string fault, Exception exception);
}
