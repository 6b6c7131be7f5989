using Enforcement.Cases;

namespace Enforcement.FileExaminations;

/// <summary>Two officers who made a record, where it stands in the file, and the day it was made on.</summary>
internal sealed record OfficersAtWork(string Place, Guid FirstOfficerId, Guid SecondOfficerId, DateOnly On)
{
    /// <summary>Kind of evidence that two fit officers may take again, which makes the record good; null for what cannot be taken again.</summary>
    public EvidenceKind? Retaken { get; init; }
}
