namespace Enforcement.Cases;

/// <summary>
/// What is proposed or imposed: kinds, fine and confiscated gains in fen, days of a suspension or restriction, and why it is below the least
/// the law names. No kinds: nothing is imposed.
/// </summary>
internal sealed record Penalty(IReadOnlyList<PenaltyKind> Kinds, long FineFen, long ConfiscatedFen, int TermDays, string Mitigation)
{
    private static readonly PenaltyKind[] s_always =
    [
        PenaltyKind.LowerQualification, PenaltyKind.RevokeLicence, PenaltyKind.StopBusiness, PenaltyKind.CloseDown, PenaltyKind.BarFromWork,
    ];

    public static Penalty None { get; } = new([], 0, 0, 0, "");

    public bool IsNothing => Kinds.Count == 0;

    /// <summary>Whether a kind is among those that always give a right to a hearing (行政处罚法 art. 63).</summary>
    public bool IsGrave => Kinds.Any(s_always.Contains);

    /// <summary>Whether amounts and kinds go together and no kind stands twice.</summary>
    public bool IsConsistent =>
        FineFen >= 0 && ConfiscatedFen >= 0 && TermDays >= 0
        && Kinds.Distinct().Count() == Kinds.Count
        && FineFen > 0 == Kinds.Contains(PenaltyKind.Fine)
        && (ConfiscatedFen == 0 || Kinds.Contains(PenaltyKind.ConfiscateGains))
        && (TermDays == 0 || Kinds.Any(kind => Group(kind) >= 3));

    /// <summary>
    /// Whether it is heavier than <paramref name="notified"/> in any dimension: amount, term, or a kind that was not notified and is not
    /// lighter than the heaviest one that was (行政处罚法 art. 45).
    /// </summary>
    public bool IsHeavierThan(Penalty notified)
    {
        var heaviest = notified.Kinds.Select(Group).DefaultIfEmpty(0).Max();
        return FineFen > notified.FineFen || ConfiscatedFen > notified.ConfiscatedFen || TermDays > notified.TermDays
            || Kinds.Any(kind => !notified.Kinds.Contains(kind) && Group(kind) >= heaviest);
    }

    /// <summary>The group of art. 9 a kind stands in, the lighter first.</summary>
    private static int Group(PenaltyKind kind) => kind switch
    {
        PenaltyKind.Warning or PenaltyKind.Criticism => 1,
        PenaltyKind.Fine or PenaltyKind.ConfiscateGains or PenaltyKind.ConfiscateGoods => 2,
        PenaltyKind.SuspendLicence or PenaltyKind.LowerQualification or PenaltyKind.RevokeLicence => 3,
        _ => 4,
    };
}
