using Enforcement.Cases;

namespace Enforcement.Violations;

/// <summary>What sets a penalty; only the first five may (行政处罚法 art. 16).</summary>
internal enum LawRank
{
    Law,
    AdministrativeRegulation,
    LocalRegulation,
    DepartmentRule,
    LocalRule,
    OtherDocument,
}

internal enum LawSubject
{
    Everyone,
    Citizen,
    Organization,
}

/// <summary>What the law makes the fine depend on.</summary>
internal enum LawCondition
{
    Usual,

    /// <summary>拒不改正.</summary>
    Refusal,

    /// <summary>情节严重.</summary>
    Grave,
}

/// <summary>One fine of an article, in fen; a highest fine of 0 says that another rule or a share of a cost gives the amount.</summary>
internal sealed record LawFine(LawSubject Subject, LawCondition Condition, long LowestFen, long HighestFen);

/// <summary>What an article says of a violation, in the project's words, and since when; no kinds where they were not recorded.</summary>
internal sealed record LawTerms(
    string Law, string Article, LawRank Rank, string Text, DateOnly ValidFrom, IReadOnlyList<PenaltyKind> Kinds, IReadOnlyList<LawFine> Fines, string Source,
    bool IsVerified, string Note);
