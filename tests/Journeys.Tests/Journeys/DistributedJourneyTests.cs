using Journeys.Tests.Topologies;
using Platform.Servers;

namespace Journeys.Tests.Journeys;

public sealed class DistributedJourneyTests() : WorkOrderJourney(StartAsync)
{
    [Fact]
    public Task A_service_that_is_away_takes_only_its_own_answers_with_it_and_what_was_recorded_meanwhile_is_counted() => WalkWithoutOutreachAsync();

    private static Task<Topology> StartAsync()
    {
        Assert.SkipUnless(NativeServers.Ready(DistributedTopology.Servers), NativeServers.Reason(DistributedTopology.Servers));
        return DistributedTopology.StartAsync();
    }
}
