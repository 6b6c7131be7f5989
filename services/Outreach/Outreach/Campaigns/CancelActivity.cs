using Outreach.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.Campaigns;

/// <summary>Takes an activity back that did not take place or was entered by mistake.</summary>
internal sealed record CancelActivity(Guid Id, int Number, string Reason);

internal sealed class CancelActivityHandler(OutreachDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(CancelActivity command, Act act, CancellationToken cancellation)
    {
        var found = await db.Campaigns.Of(act.Street, command.Id, cancellation);
        if (found is null) return CampaignErrors.NotFound;
        var done = found.CancelActivity(command, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new Changed(found.Id), cancellation);
    }
}
