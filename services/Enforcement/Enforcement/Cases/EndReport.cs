namespace Enforcement.Cases;

/// <summary>A draft of the end report (调查终结报告) with its five parts (住建令55 art. 20). <c>Party</c> may be personal.</summary>
internal sealed record EndReport(
    int Draft, DateOnly SubmittedOn, string Party, string SourceAndCourse, string FactsAndEvidence, string OpinionAndBasis,
    string BenchmarkAndReason, Penalty Proposed);
