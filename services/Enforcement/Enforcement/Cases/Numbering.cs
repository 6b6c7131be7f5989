using Microsoft.EntityFrameworkCore;

namespace Enforcement.Cases;

/// <summary>The prefix and the next free running number of the year.</summary>
internal sealed record Numbering(string Prefix, int Next);

internal static class NumberingQueries
{
    /// <summary>The next number of a track in a year; a lost race is refused by the unique index and repeated.</summary>
    public static async Task<Numbering> NextCase(
        this IQueryable<PenaltyCase> cases, string street, CaseTrack track, int year, string prefix, CancellationToken cancellation) =>
        new(prefix, 1 + (await cases
            .Where(known => known.Street == street && known.Track == track && known.Year == year)
            .MaxAsync(known => (int?)known.Sequence, cancellation) ?? 0));

    /// <summary>The next number of a series of decisions in a year.</summary>
    public static async Task<Numbering> NextDecision(
        this IQueryable<PenaltyCase> cases, string street, string series, int year, string prefix, CancellationToken cancellation) =>
        new(prefix, 1 + (await cases
            .Where(known => known.Street == street && known.DecisionSeries == series && known.DecisionYear == year)
            .MaxAsync(known => known.DecisionSequence, cancellation) ?? 0));
}
