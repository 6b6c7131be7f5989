using Organization.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Office;

internal sealed class OnOfficeProfileSet : IEventHandler<ReportsDbContext, OfficeProfileSet>
{
    public async Task HandleAsync(ReportsDbContext context, OfficeProfileSet happened, PublishedEvent origin, CancellationToken cancellation)
    {
        var copy = await context.OfficeProfiles.FindAsync([origin.Street], cancellation);
        if (copy is null)
        {
            copy = new OfficeProfileCopy { Street = origin.Street };
            context.OfficeProfiles.Add(copy);
        }

        copy.Name = happened.Name;
        copy.ShortName = happened.ShortName;
        copy.City = happened.City;
        copy.ReportPrefix = happened.ReportPrefix;
    }
}
