using Enforcement.Bureau;
using Enforcement.Intelligence;
using Enforcement.Persistence;
using Enforcement.Teams;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Focus;

/// <summary>Reckons a proposal for the next week or month from what the service itself holds.</summary>
internal sealed record ProposeFocus(bool IsForMonth, bool IsSynthetic)
{
    /// <summary>From next Monday to Sunday, or the next calendar month.</summary>
    public DaySpan PeriodAfter(DateOnly day)
    {
        if (!IsForMonth)
        {
            var monday = day.AddDays(day.DayOfWeek == DayOfWeek.Sunday ? 1 : 8 - (int)day.DayOfWeek);
            return new DaySpan(monday, monday.AddDays(6));
        }

        var first = new DateOnly(day.Year, day.Month, 1).AddMonths(1);
        return new DaySpan(first, first.AddMonths(1).AddDays(-1));
    }
}

internal sealed class ProposeFocusHandler(EnforcementDbContext db, Trends trends)
{
    public async Task<Result<RecordKept>> HandleAsync(ProposeFocus command, Act act, CancellationToken cancellation)
    {
        var period = command.PeriodAfter(act.Day);
        var isKnown = await db.Set<FocusProposal>().AnyAsync(
            known => known.Street == act.Street && known.PeriodFrom == period.From && known.PeriodTo == period.To, cancellation);
        var grid = await db.GridOnAsync(act.Street, act.Day, cancellation);
        var map = new GridMap(grid?.Cells ?? []);
        var recent = await trends.ReadAsync([new DaySpan(act.Day.AddDays(-Forecast.RecentDays), act.Day.AddDays(-1))], act.Street, cancellation);
        var earlier = await trends.EarlierAsync(period, map, act.Street, cancellation);
        var teams = await db.TeamsOnAsync(act.Street, act.Day, cancellation);
        var forecast = Forecast.Of(period, Tally.Of(recent, map), earlier, grid, [.. teams.Select(team => team.Name)]);
        return await db.KeepAsync(FocusProposal.Make(command, period, forecast, isKnown, act), cancellation);
    }
}
