using Enforcement.Cases;

namespace Enforcement.Violations;

/// <summary>The law on a violation from a day to a day; an act is judged by the version in force on its day (行政处罚法 art. 37).</summary>
internal sealed record LawVersion(int Number, LawTerms Terms)
{
    public DateOnly? ValidTo { get; init; }

    /// <summary>What repealed it, where no version follows.</summary>
    public string EndReason { get; init; } = "";

    public string Citation => $"{Terms.Law}{Terms.Article}";

    public bool IsInForce(DateOnly day) => Terms.ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    /// <summary>
    /// The fines for a party under a condition. What the law says for the condition goes before what it says in general, what it says for the
    /// party before what it says for everyone. The law does not say where a sole trader belongs; the lighter is the safe one.
    /// </summary>
    public FineLimit FineFor(PartyKind party, LawCondition condition)
    {
        if (Terms.Fines.Count == 0) return Terms.Kinds.Count == 0 || Terms.Kinds.Contains(PenaltyKind.Fine) ? FineLimit.Unnamed : FineLimit.NoFine;
        var (citizen, organization) = (Row(LawSubject.Citizen, condition), Row(LawSubject.Organization, condition));
        return party switch
        {
            PartyKind.Citizen => citizen ?? FineLimit.NoFine,
            PartyKind.Organization => organization ?? FineLimit.NoFine,
            _ => Lighter(citizen, organization) ?? FineLimit.NoFine,
        };
    }

    /// <summary>The lowest and the highest fine of the article over all parties and conditions; not named where one of its amounts is not.</summary>
    public FineLimit WidestFine() =>
        Terms.Fines.Count == 0 ? Terms.Kinds.Count == 0 || Terms.Kinds.Contains(PenaltyKind.Fine) ? FineLimit.Unnamed : FineLimit.NoFine
        : Terms.Fines.Any(fine => fine.HighestFen == 0) ? FineLimit.Unnamed
        : new FineLimit(true, Terms.Fines.Min(fine => fine.LowestFen), Terms.Fines.Max(fine => fine.HighestFen));

    private FineLimit? Row(LawSubject subject, LawCondition condition) =>
        Exact(subject, condition) ?? Exact(LawSubject.Everyone, condition) ?? Exact(subject, LawCondition.Usual) ?? Exact(LawSubject.Everyone, LawCondition.Usual);

    private FineLimit? Exact(LawSubject subject, LawCondition condition) =>
        Terms.Fines.FirstOrDefault(fine => fine.Subject == subject && fine.Condition == condition) is not { } fine ? null
        : fine.HighestFen == 0 ? FineLimit.Unnamed
        : new FineLimit(true, fine.LowestFen, fine.HighestFen);

    private static FineLimit? Lighter(FineLimit? one, FineLimit? other) =>
        one is null ? other
        : other is null ? one
        : !one.IsNamed || !other.IsNamed ? FineLimit.Unnamed
        : one.WeightAgainst(other) <= 0 ? one : other;
}
