using Enforcement.Persistence;
using Platform.Law.Results;
using Platform.Persistence.Numbering;

namespace Enforcement.Cases;

/// <summary>The prefix and the next free running number of the year.</summary>
internal sealed record Numbering(string Prefix, int Next);

/// <summary>A series of running numbers of a year, and the prefix that its numbers carry on the day.</summary>
internal sealed record NumberSeries(string Name, int Year, string Prefix)
{
    public static NumberSeries OfCases(CaseTrack track, int year, string prefix) => new(track == CaseTrack.Minor ? "case-minor" : "case-ordinary", year, prefix);

    public static NumberSeries OfDecisions(string series, int year, string prefix) => new($"decision-{series}", year, prefix);
}

internal static class NumberedActs
{
    /// <summary>
    /// Runs an act with the next number of the series, in one transaction with what the act saves: at the same time others wait for theirs, and an
    /// act that is refused or fails gives its number back, so that the numbers of a year have no gap.
    /// </summary>
    public static async Task<Result<TReply>> NumberedAsync<TReply>(
        this EnforcementDbContext db, string street, NumberSeries series, Func<Numbering, Task<Result<TReply>>> act, CancellationToken cancellation)
    {
        Result<TReply> done = default;
        await db.InTransactionAsync(
            async token =>
            {
                done = await act(new Numbering(series.Prefix, await db.TakeNumberAsync(street, series.Name, series.Year, token)));
                return !done.IsRefused;
            },
            cancellation);
        return done;
    }
}
