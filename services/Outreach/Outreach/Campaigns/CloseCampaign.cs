using Outreach.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.Campaigns;

/// <summary>Closes a campaign.</summary>
internal sealed record CloseCampaign(Guid Id, DateOnly ClosedOn, string Summary);

internal sealed class CloseCampaignHandler(OutreachDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(CloseCampaign command, Act act, CancellationToken cancellation)
    {
        var found = await db.Campaigns.Of(act.Street, command.Id, cancellation);
        if (found is null) return CampaignErrors.NotFound;
        var done = found.Close(command, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new Changed(found.Id), cancellation);
    }
}
