using System.Text.Json.Serialization;

namespace Platform.Law.Results;

/// <summary>An expected failure: why an act was not done, by which rule, and what mends it. Holds no personal data.</summary>
/// <param name="Code">Stable code, <c>service.statement</c>, such as <c>enforcement.decision_not_final</c>.</param>
/// <param name="Kind">How the failure is to be taken.</param>
/// <param name="Message">What is wrong, in zh-Hans, for the person who acted.</param>
public sealed record Refusal(string Code, ErrorKind Kind, string Message)
{
    /// <summary>Id of the rule that refuses, such as <c>PEN-05</c>; null when no rule of law is meant.</summary>
    public string? RuleId { get; init; }

    /// <summary>Law and article in zh-Hans, such as 行政处罚法第六十条.</summary>
    public string? Article { get; init; }

    /// <summary>What the caller can do about it, in zh-Hans.</summary>
    public string? Cure { get; init; }

    /// <summary>The field at fault when exactly one is.</summary>
    public string? Field { get; init; }

    /// <summary>All field mistakes found, reported together.</summary>
    public IReadOnlyList<FieldFault> Faults { get; init; } = [];

    /// <summary>A validation refusal carrying all field mistakes at once.</summary>
    public static Refusal Invalid(string code, string message, IReadOnlyList<FieldFault> faults) =>
        new(code, ErrorKind.Validation, message) { Faults = faults, Field = faults.Count == 1 ? faults[0].Field : null };

    /// <summary>A validation refusal about one field.</summary>
    public static Refusal Invalid(string code, string message, string field) =>
        Invalid(code, message, [new FieldFault(field, code, message)]);

    /// <summary>True when single fields are named.</summary>
    [JsonIgnore]
    public bool HasFaults => Faults.Count > 0;
}
