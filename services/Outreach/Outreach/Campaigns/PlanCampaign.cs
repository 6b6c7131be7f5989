using Outreach.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.Campaigns;

/// <summary>Plans a campaign.</summary>
internal sealed record PlanCampaign(string Name, CampaignOccasion Occasion, DateOnly PlannedFrom, DateOnly PlannedTo, bool IsSynthetic);

internal sealed class PlanCampaignHandler(OutreachDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(PlanCampaign command, Act act, CancellationToken cancellation)
    {
        var made = Campaign.Plan(command, act);
        db.Campaigns.Add(made);
        return await db.CommitAsync(new Changed(made.Id), cancellation);
    }
}
