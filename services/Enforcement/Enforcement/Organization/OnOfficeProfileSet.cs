using Enforcement.Persistence;
using Organization.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;

namespace Enforcement.Organization;

internal sealed class OnOfficeProfileSet : IEventHandler<EnforcementDbContext, OfficeProfileSet>
{
    public async Task HandleAsync(EnforcementDbContext context, OfficeProfileSet happened, PublishedEvent origin, CancellationToken cancellation)
    {
        var copy = await context.OfficeProfiles.FindAsync([origin.Street], cancellation);
        if (copy is null)
        {
            context.OfficeProfiles.Add(new OfficeProfileCopy
            {
                Street = origin.Street,
                Name = happened.Name,
                City = happened.City,
                CaseFilingPrefix = happened.CaseFilingPrefix,
                DecisionPrefix = happened.DecisionPrefix,
                WorkOrderPrefix = happened.WorkOrderPrefix,
            });
            return;
        }

        copy.Name = happened.Name;
        copy.City = happened.City;
        copy.CaseFilingPrefix = happened.CaseFilingPrefix;
        copy.DecisionPrefix = happened.DecisionPrefix;
        copy.WorkOrderPrefix = happened.WorkOrderPrefix;
    }
}
