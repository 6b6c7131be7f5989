namespace Simulation.Facts;

/// <summary>Shortcomings and what the main heads did about law-based government; all of it synthetic.</summary>
internal sealed record DutyFacts(
    IReadOnlyList<FindingFact> Findings, FindingFact WithdrawnFinding, IReadOnlyList<DutyActFact> Acts, DutyActFact WithdrawnAct)
{
    public static DutyFacts Sample { get; } = FactFile.Read<DutyFacts>("duties");
}

internal sealed record FindingFact(
    string Key, string Source, string Title, DateOnly FoundOn, string Office, DateOnly Due, string Cause, string Cure, DateOnly? AnalysedOn = null,
    DateOnly? CuredOn = null, string Result = "", string Reason = "");

internal sealed record DutyActFact(
    string Head, string Duty, DateOnly DoneOn, string Title, string Paper, string? Meeting = null, string Reason = "");
