using System.Text.Json.Serialization;

namespace Platform.Law.Clocks;

/// <summary>A stretch of days that does not count. Both the first and the last day are left out of the count.</summary>
/// <param name="Number">1, 2, 3... within the clock.</param>
/// <param name="Ground">Why the time does not count, in zh-Hans.</param>
/// <param name="Article">Law and article that allow it, in zh-Hans.</param>
/// <param name="From">First day that does not count: the day of the act that pauses.</param>
/// <param name="To">Last day that does not count: the day of the act that resumes; null while it lasts.</param>
public sealed record ClockPause(int Number, string Ground, string Article, DateOnly From, DateOnly? To = null)
{
    /// <summary>Id of the rule that allows it, such as <c>PEN-54</c>.</summary>
    public string? RuleId { get; init; }

    /// <summary>Number or id of the document that proves it.</summary>
    public string? Document { get; init; }

    /// <summary>True while nothing has resumed the count.</summary>
    [JsonIgnore]
    public bool IsOpen => To is null;

    /// <summary>True when the day lies inside the pause.</summary>
    public bool Covers(DateOnly day) => From <= day && (To is null || day <= To);
}
