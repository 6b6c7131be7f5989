namespace Enforcement.FileExaminations;

/// <summary>
/// A check of the code: when it is due in a file and where the file does not hold it, with the text, points and weight that the delivered standard
/// gives it. <paramref name="RuleId"/> is the rule of law behind it.
/// </summary>
internal sealed record FileCheck(ExaminationCheck Check, ExaminationGroup Group, string Text, int Points, string RuleId, Func<ExaminedFile, IEnumerable<string>> Faults)
{
    public bool IsFatal { get; init; }

    /// <summary>The act that mends it, by the name of its call; empty where the record itself must be set right in another way.</summary>
    public string Mends { get; init; } = "";

    /// <summary>The acts of the case refuse by this themselves, so that the signature is told once.</summary>
    public bool IsGate { get; init; }

    public Func<ExaminedFile, bool> Applies { get; init; } = _ => true;

    public ExaminationItem Delivered => new(Check, Text, Points, IsFatal);
}
