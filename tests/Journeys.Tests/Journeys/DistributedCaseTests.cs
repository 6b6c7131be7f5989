using Journeys.Tests.Topologies;
using Platform.Servers;

namespace Journeys.Tests.Journeys;

public sealed class DistributedCaseTests() : CaseJourney(StartAsync)
{
    private static Task<Topology> StartAsync()
    {
        Assert.SkipUnless(NativeServers.Ready(DistributedTopology.Servers), NativeServers.Reason(DistributedTopology.Servers));
        return DistributedTopology.StartAsync();
    }
}
