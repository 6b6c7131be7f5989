using Gateway.Persistence;
using Organization.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence;
using Platform.Persistence.Journaling;

namespace Gateway.Edge;

/// <summary>The gateway's own copy of the office's profile, kept from Organization's events: what stands in the portal's head.</summary>
internal sealed class OfficeProfileCopy : ITechnicalRecord
{
    public required string Street { get; init; }

    public required string Name { get; set; }

    public required string ShortName { get; set; }

    public required string City { get; set; }
}

internal sealed class OnOfficeProfileSet(OfficeProfiles profiles) : IEventHandler<GatewayDbContext, OfficeProfileSet>
{
    public async Task HandleAsync(GatewayDbContext context, OfficeProfileSet happened, PublishedEvent origin, CancellationToken cancellation)
    {
        var copy = await context.OfficeProfiles.FindAsync([origin.Street], cancellation);
        if (copy is null)
        {
            context.OfficeProfiles.Add(new OfficeProfileCopy
            {
                Street = origin.Street,
                Name = happened.Name,
                ShortName = happened.ShortName,
                City = happened.City,
            });
        }
        else
        {
            copy.Name = happened.Name;
            copy.ShortName = happened.ShortName;
            copy.City = happened.City;
        }

        profiles.Forget();
    }
}
