using Journeys.Tests.Topologies;

namespace Journeys.Tests.Journeys;

public sealed class StandaloneCaseTests() : CaseJourney(StandaloneTopology.StartAsync);
