using System.Text.Json.Serialization;

namespace Platform.Law.Deadlines;

/// <summary>Whether a time limit runs from its trigger or back from an event.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CountDirection>))]
public enum CountDirection
{
    /// <summary>Runs from the trigger.</summary>
    Forward,

    /// <summary>Counted back from the event (…日前, CNT-15).</summary>
    Backward,
}
