using System.Text.Json.Serialization;

namespace Platform.Law.Clocks;

/// <summary>How a clock ended.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClockOutcome>))]
public enum ClockOutcome
{
    /// <summary>The act was done in time; for a minimum period, not before its end.</summary>
    Met,

    /// <summary>The act was done late or not at all; for a minimum period, too early.</summary>
    Missed,

    /// <summary>The matter ended, so that nothing was left to be done.</summary>
    Ended,
}
