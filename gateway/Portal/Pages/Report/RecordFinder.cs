using Portal.Calls;
using Reports.Contracts.V1;
using Calling = Reports.Contracts.V1.AnnualReports.AnnualReportsClient;

namespace Portal.Pages.Report;

/// <summary>A record as a report holds it, with the claim and the year it stands behind.</summary>
internal sealed record FoundRecord(int Year, Claim Claim, ClaimRecord Record);

/// <summary>What is known of a record before it is looked for; year, claim, number and page may be missing.</summary>
internal sealed record RecordClue(string Service, string Kind, Guid Id, int Year, string ClaimId, string Number, int Page);

/// <summary>
/// Finds a record among those behind the claims of published reports, in one call. Staff who come from a claim of a draft find it among the
/// claim's records.
/// </summary>
internal sealed class RecordFinder(Calling reports)
{
    /// <summary>Records asked for at a time, the most the service gives.</summary>
    public const int PageSize = 200;

    /// <summary>The record, or null when no report that the reader may see rests on it; away when Reports does not answer.</summary>
    public async Task<(FoundRecord? Found, bool IsAway)> FindAsync(RecordClue clue)
    {
        var request = new GetPublishedRecordRequest { Service = clue.Service, Kind = clue.Kind, Id = clue.Id.ToString(), Year = clue.Year, ClaimId = clue.ClaimId };
        var asked = await PortalCalls.TryAsync(() => reports.GetPublishedRecordAsync(request).ResponseAsync);
        if (asked.IsAway) return (null, true);
        if (asked.Value is { } reply) return (new FoundRecord(reply.Year, reply.Claim, reply.Record), false);
        return clue is { Year: > 0, ClaimId.Length: > 0 } ? await InClaimAsync(clue) : (null, false);
    }

    private async Task<(FoundRecord? Found, bool IsAway)> InClaimAsync(RecordClue clue)
    {
        var request = new ListClaimRecordsRequest { Year = clue.Year, ClaimId = clue.ClaimId, Page = Math.Max(1, clue.Page), Size = PageSize, Search = clue.Number };
        var asked = await PortalCalls.TryAsync(() => reports.ListClaimRecordsAsync(request).ResponseAsync);
        var record = asked.Value?.Items.FirstOrDefault(one => one.Service == clue.Service && one.Kind == clue.Kind && Guid.TryParse(one.Id, out var id) && id == clue.Id);
        return (record is null ? null : new FoundRecord(clue.Year, asked.Value!.Claim, record), asked.IsAway);
    }
}
