using Journeys.Tests.Topologies;

namespace Journeys.Tests.Journeys;

public sealed class StandaloneJourneyTests() : WorkOrderJourney(StandaloneTopology.StartAsync);
