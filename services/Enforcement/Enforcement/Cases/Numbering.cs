using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Law.Configuration;
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

    /// <summary>Notices and receipts of service; the day is that of the document.</summary>
    public static NumberSeries OfNotices(OfficeProfileCopy office, LocalConfiguration local, DateOnly day) => new("notice-penalty", day.Year, DocumentPrefix.Notice(office, local, day));

    public static NumberSeries OfHearingNotices(OfficeProfileCopy office, LocalConfiguration local, DateOnly day) => new("notice-hearing", day.Year, DocumentPrefix.HearingNotice(office, local, day));

    public static NumberSeries OfReceipts(OfficeProfileCopy office, LocalConfiguration local, DateOnly day) => new("receipt", day.Year, DocumentPrefix.Receipt(office, local, day));

    /// <summary>Takes the next number of the series, inside the transaction of the act.</summary>
    public async Task<string> TakeAsync(EnforcementDbContext db, string street, CancellationToken cancellation) =>
        CaseNumber.Of(Prefix, Year, await db.TakeNumberAsync(street, Name, Year, cancellation));
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

    /// <summary>The same for an act whose documents carry whole numbers of their own, in the order of the series.</summary>
    public static async Task<Result<TReply>> NumberedAsync<TReply>(
        this EnforcementDbContext db, string street, IReadOnlyList<NumberSeries> series, Func<IReadOnlyList<string>, Task<Result<TReply>>> act,
        CancellationToken cancellation)
    {
        Result<TReply> done = default;
        await db.InTransactionAsync(
            async token =>
            {
                var numbers = new List<string>(series.Count);
                foreach (var one in series) numbers.Add(await one.TakeAsync(db, street, token));
                done = await act(numbers);
                return !done.IsRefused;
            },
            cancellation);
        return done;
    }
}
