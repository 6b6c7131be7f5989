using Portal.Calls;
using Reports.Contracts.V1;
using Calling = Reports.Contracts.V1.AnnualReports.AnnualReportsClient;

namespace Portal.Pages.Report;

/// <summary>A record as a report holds it, with the claim and the year it stands behind.</summary>
internal sealed record FoundRecord(int Year, Claim Claim, ClaimRecord Record);

/// <summary>What is known of a record before it is looked for; everything but id and service may be missing.</summary>
internal sealed record RecordClue(string Service, string Kind, Guid Id, int Year, string ClaimId, string Number, int Page);

/// <summary>
/// Finds a record among those behind the claims of published reports. A clue of year and claim leads to it in one call; without it the
/// report of the year, or the newest ones, are read through, within a limit.
/// </summary>
internal sealed class RecordFinder(Calling reports)
{
    /// <summary>Records asked for at a time, the most the service gives.</summary>
    public const int PageSize = 200;

    private const int MostCalls = 60;
    private const int ReportsReadThrough = 2;
    private int _calls;

    /// <summary>The record, or null when no report that the reader may see rests on it; away when Reports does not answer.</summary>
    public async Task<(FoundRecord? Found, bool IsAway)> FindAsync(RecordClue clue)
    {
        if (clue is { Year: > 0, ClaimId.Length: > 0 })
        {
            var (found, isAway) = await InClaimAsync(clue, clue.Year, clue.ClaimId);
            if (found is not null || isAway) return (found, isAway);
        }

        var (years, away) = clue.Year > 0 ? ([clue.Year], false) : await YearsAsync();
        foreach (var year in years)
        {
            var report = await AskAsync(() => reports.GetPublishedAsync(new() { Year = year }).ResponseAsync);
            if (report.IsAway) return (null, true);
            foreach (var claim in report.Value?.Claims.Where(claim => claim.Sources.Contains(clue.Service)).OrderBy(claim => claim.RecordCount).ToList() ?? [])
            {
                var (found, isAway) = await InClaimAsync(clue with { Page = 0, Number = "" }, year, claim.Id);
                if (found is not null || isAway) return (found, isAway);
            }
        }

        return (null, away);
    }

    private async Task<(IReadOnlyList<int> Years, bool IsAway)> YearsAsync()
    {
        var listed = await AskAsync(() => reports.ListReportsAsync(new() { Page = 1, Size = ReportsReadThrough }).ResponseAsync);
        return ([.. listed.Value?.Items.Select(summary => summary.Year) ?? []], listed.IsAway);
    }

    private async Task<(FoundRecord? Found, bool IsAway)> InClaimAsync(RecordClue clue, int year, string claimId)
    {
        for (var page = Math.Max(1, clue.Page); _calls < MostCalls; page++)
        {
            var request = new ListClaimRecordsRequest { Year = year, ClaimId = claimId, Page = page, Size = PageSize, Search = clue.Number };
            var asked = await AskAsync(() => reports.ListClaimRecordsAsync(request).ResponseAsync);
            if (asked.IsAway) return (null, true);
            if (asked.Value is not { } reply) return (null, false);
            var record = reply.Items.FirstOrDefault(one => one.Kind == clue.Kind && Guid.TryParse(one.Id, out var id) && id == clue.Id);
            if (record is not null) return (new FoundRecord(year, reply.Claim, record), false);
            // A claim rests on one kind of record: one that begins with another kind is not read to its end.
            if (page * PageSize >= reply.Total || reply.Items.All(one => one.Kind != clue.Kind)) return (null, false);
        }

        return (null, false);
    }

    private Task<Outcome<TReply>> AskAsync<TReply>(Func<Task<TReply>> call)
        where TReply : class
    {
        _calls++;
        return PortalCalls.TryAsync(call);
    }
}
