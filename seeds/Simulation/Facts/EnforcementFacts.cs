namespace Simulation.Facts;

internal sealed record EnforcementFacts(
    IReadOnlyList<PowerFact> Powers, string DumpingCause, string ApprovalLetter, OrderTexts Orders, OrderTexts Results, PartyFacts Parties,
    IReadOnlyList<ReviewDefectFact> Defects, IReadOnlyList<FileDefectFact> FileDefects, IReadOnlyList<DoubtFact> Doubts, string LawyerUnit,
    IReadOnlyList<ResponsibilityFact> ResponsibilitySystems, IReadOnlyList<PostFact> Posts, IReadOnlyList<GridFact> Grids,
    IReadOnlyList<AnalysisFact> Analyses, AnalysisFact WithdrawnAnalysis, PartnerFact Partner, IReadOnlyList<OperationFact> Operations)
{
    public static EnforcementFacts Sample { get; } = FactFile.Read<EnforcementFacts>("enforcement");
}

/// <summary>An item of the power list; fines in fen, <paramref name="Seasonal"/> is how frequent it is.</summary>
internal sealed record PowerFact(string Code, string Cause, string Basis, long Lowest, long Highest, bool Minor, int Seasonal);

internal sealed record OrderTexts(IReadOnlyList<string> IllegalConstruction, IReadOnlyList<string> CityAppearance, IReadOnlyList<string> Petition);

internal sealed record PartyFacts(IReadOnlyList<string> Organizations, IReadOnlyList<string> Traders, string Citizen);

internal sealed record ReviewDefectFact(string Item, string Place, string Text, string Correction);

internal sealed record FileDefectFact(string Item, string Text, string Correction);

internal sealed record DoubtFact(string Question, string Answer);

internal sealed record ResponsibilityFact(string Key, string Title, string Number, DateOnly IssuedOn, DateOnly? RepealedOn);

internal sealed record PostFact(string Post, string Duty);

internal sealed record GridFact(string Key, string Title, DateOnly ValidFrom);

internal sealed record AnalysisFact(DateOnly From, DateOnly To, DateOnly MadeOn, string Focus, string Staffing);

internal sealed record PartnerFact(string Unit, string Jurisdiction);

internal sealed record OperationFact(
    string Key, string Kind, string Matter, DateOnly PlannedOn, DateOnly? HeldOn, string Place, string Findings, bool Dumping);
