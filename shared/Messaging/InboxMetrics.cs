using System.Diagnostics.Metrics;

namespace Platform.Messaging;

/// <summary>What operators watch of event handling.</summary>
public static class InboxMetrics
{
    /// <summary>The meter to subscribe to.</summary>
    public const string MeterName = "Platform";

    private static readonly Meter s_meter = new(MeterName);

    internal static Counter<long> Parked { get; } = s_meter.CreateCounter<long>("platform.events.parked", description: "Events set aside because they could not be applied.");

    internal static Gauge<long> Waiting { get; } = s_meter.CreateGauge<long>("platform.events.parked.waiting", description: "Events that wait to be redriven.");
}
