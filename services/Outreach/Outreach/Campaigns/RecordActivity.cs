using Outreach.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.Campaigns;

/// <summary>Records an activity that was held.</summary>
internal sealed record RecordActivity(
    Guid CampaignId, string Title, DateOnly HeldOn, string Place, int Attendance, bool IsPublic, bool IsSynthetic);

/// <summary>The activity's number within its campaign.</summary>
internal sealed record ActivityNumbered(Guid CampaignId, int Number);

internal sealed class RecordActivityHandler(OutreachDbContext db)
{
    public async Task<Result<ActivityNumbered>> HandleAsync(RecordActivity command, Act act, CancellationToken cancellation)
    {
        var campaign = await db.Campaigns.Of(act.Street, command.CampaignId, cancellation);
        if (campaign is null) return CampaignErrors.NotFound;
        var held = campaign.Hold(command, act);
        if (held.IsRefused) return held.Refusal;
        return await db.CommitAsync(new ActivityNumbered(campaign.Id, held.Value), cancellation);
    }
}
