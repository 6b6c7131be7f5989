using System.Text.Json.Serialization;

namespace Platform.Law.Rules;

/// <summary>How the platform enforces a rule.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LawRuleKind>))]
public enum LawRuleKind
{
    /// <summary>The next step is impossible until the condition is met.</summary>
    [JsonStringEnumMemberName("GATE")]
    Gate,

    /// <summary>A deadline that is computed, shown, warned about and recorded as met or missed.</summary>
    [JsonStringEnumMemberName("CLOCK")]
    Clock,

    /// <summary>A warning that asks for a written reason.</summary>
    [JsonStringEnumMemberName("WARN")]
    Warning,

    /// <summary>A fact, document or recording that is stored and kept.</summary>
    [JsonStringEnumMemberName("REC")]
    Record,

    /// <summary>Feeds a statistic or a section of a report.</summary>
    [JsonStringEnumMemberName("REP")]
    Report,

    /// <summary>A value that differs by place or date and stands in the local configuration.</summary>
    [JsonStringEnumMemberName("CFG")]
    Configuration,
}
