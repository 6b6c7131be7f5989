using Microsoft.EntityFrameworkCore;
using Outreach.Contracts.V1;
using Outreach.Persistence;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Outreach.Contracts.V1;

namespace Outreach.Campaigns;

/// <summary>Reads campaigns; the public sees public activities that took place, staff see all.</summary>
internal sealed class CampaignQueries(OutreachDbContext db)
{
    public async Task<CampaignView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        var found = await db.Campaigns.AsNoTracking().Of(reader.Street, key, cancellation);
        return found is null ? null : View(found, reader);
    }

    public async Task<ListCampaignsReply> ListAsync(ListCampaignsRequest request, Act reader, CancellationToken cancellation)
    {
        var campaigns = db.Campaigns.AsNoTracking().Where(campaign => campaign.Street == reader.Street);
        if (request.Year is > 0 and < 9999)
        {
            var (from, to) = (new DateOnly(request.Year, 1, 1), new DateOnly(request.Year, 12, 31));
            campaigns = campaigns.Where(campaign => campaign.PlannedFrom >= from && campaign.PlannedFrom <= to);
        }

        if (request.Occasion != Wire.CampaignOccasion.Unspecified)
        {
            var occasion = (CampaignOccasion)((int)request.Occasion - 1);
            campaigns = campaigns.Where(campaign => campaign.Occasion == occasion);
        }

        var (skip, size) = Forms.Page(request.Page, request.Size);
        var total = await campaigns.CountAsync(cancellation);
        var page = await campaigns.OrderByDescending(campaign => campaign.PlannedFrom).ThenBy(campaign => campaign.Id)
            .Skip(skip).Take(size).ToListAsync(cancellation);
        return new ListCampaignsReply { Total = total, Items = { page.Select(found => View(found, reader)) } };
    }

    private static CampaignView View(Campaign campaign, Act reader)
    {
        // Only staff hold roles; a visitor of the public pages has none.
        var isStaff = reader.Roles.Count > 0;
        return new CampaignView
        {
            Id = campaign.Id.ToString(),
            Name = campaign.Name,
            Occasion = (Wire.CampaignOccasion)((int)campaign.Occasion + 1),
            PlannedFrom = WireTime.Day(campaign.PlannedFrom),
            PlannedTo = WireTime.Day(campaign.PlannedTo),
            Status = campaign.Status.ToString(),
            Activities = { campaign.Activities.Where(held => isStaff || held is { IsPublic: true, IsCancelled: false }).Select(Activity) },
            ClosedOn = WireTime.Day(campaign.ClosedOn),
            Summary = campaign.Summary,
            IsSynthetic = campaign.IsSynthetic,
        };
    }

    private static Activity Activity(CampaignActivity held) => new()
    {
        Number = held.Number,
        Title = held.Title,
        HeldOn = WireTime.Day(held.HeldOn),
        Place = held.Place,
        Attendance = held.Attendance,
        IsPublic = held.IsPublic,
        IsCancelled = held.IsCancelled,
        CancelReason = held.CancelReason,
        IsSynthetic = held.IsSynthetic,
    };
}
