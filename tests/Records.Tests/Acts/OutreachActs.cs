using Organization.Contracts;
using Outreach.Contracts.V1;

namespace Records.Tests.Acts;

/// <summary>Outreach's use cases that the sample year has no occasion for.</summary>
internal static class OutreachActs
{
    public static async Task DoAsync(LoadedPlatform platform)
    {
        var office = platform.As(Roles.JudicialClerk, "outreach");
        var bodies = new Bodies.BodiesClient(office);
        var tree = (await bodies.GetTreeAsync(new GetTreeRequest())).Items;
        var leaf = tree.First(body => tree.All(other => other.ParentId != body.Id));
        await bodies.EndBodyAsync(new EndBodyRequest { Id = leaf.Id, ValidTo = LoadedPlatform.Today, Reason = "撤并（示例）" }, platform.Key());
        var venues = new Venues.VenuesClient(office);
        var venue = (await venues.ListVenuesAsync(new ListVenuesRequest { OpenOnly = true, Size = 10 })).Items[0];
        await venues.CloseVenueAsync(new CloseVenueRequest { Id = venue.Id, ClosedOn = LoadedPlatform.Today, Reason = "改造（示例）" }, platform.Key());
        var study = new TwoCommittees.TwoCommitteesClient(office);
        var observation = (await study.ListCourtObservationsAsync(new ListStudyRequest { Size = 10 })).Items.First(known => !known.IsWithdrawn);
        await study.WithdrawCourtObservationAsync(new WithdrawRequest { Id = observation.Id, Reason = "重复登记" }, platform.Key());
    }
}
