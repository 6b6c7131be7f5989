using Microsoft.EntityFrameworkCore;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Organization.Contracts.V1;

namespace Organization.Findings;

/// <summary>Reads findings.</summary>
internal sealed class FindingQueries(OrganizationDbContext db)
{
    public async Task<FindingView?> FindAsync(string id, Act reader, CancellationToken cancellation) =>
        await db.Findings.ReadAsync(id, reader, cancellation) is { } found ? View(found, reader.Day) : null;

    public async Task<ListFindingsReply> ListAsync(ListFindingsRequest request, Act reader, CancellationToken cancellation)
    {
        var findings = db.Findings.AsNoTracking().Of(reader);
        if (request.Status != Wire.FindingStatus.Unspecified)
        {
            var status = (FindingStatus)((int)request.Status - 1);
            findings = findings.Where(finding => finding.Status == status);
        }

        if (WireTime.Day(request.From) is { } from) findings = findings.Where(finding => finding.FoundOn >= from);
        if (WireTime.Day(request.To) is { } to) findings = findings.Where(finding => finding.FoundOn <= to);
        var total = await findings.CountAsync(cancellation);
        var page = await findings.OrderByDescending(finding => finding.FoundOn).ThenByDescending(finding => finding.Id)
            .Page(request.Page, request.Size).ToListAsync(cancellation);
        return new ListFindingsReply { Total = total, Items = { page.Select(finding => View(finding, reader.Day)) } };
    }

    private static FindingView View(Finding finding, DateOnly today) => new()
    {
        Id = finding.Id.ToString(),
        Source = (Wire.FindingSource)((int)finding.Source + 1),
        Status = (Wire.FindingStatus)((int)finding.Status + 1),
        Title = finding.Title,
        FoundOn = WireTime.Day(finding.FoundOn),
        OwnerOffice = finding.OwnerOffice,
        Due = WireTime.Day(finding.Due),
        Cause = finding.Cause,
        Cure = finding.Cure,
        CuredOn = WireTime.Day(finding.CuredOn),
        Result = finding.CureResult,
        WithdrawnOn = WireTime.Day(finding.WithdrawnOn),
        WithdrawReason = finding.WithdrawReason,
        IsOverdue = finding.IsOpen && finding.Due < today,
        IsSynthetic = finding.IsSynthetic,
    };
}
