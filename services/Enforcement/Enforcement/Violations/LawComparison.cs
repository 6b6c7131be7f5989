using Enforcement.Cases;

namespace Enforcement.Violations;

/// <summary>
/// The law of the day of the act against the law of another day, for one party and condition (行政处罚法 art. 37). The lighter is the one with the
/// lower highest fine, then the lower lowest one, then without a kind of penalty that the other has. Where fine and kinds point to different sides, or
/// an amount is not recorded, nothing is computed.
/// </summary>
internal sealed record LawComparison(LawVersion Old, LawVersion? Current, FineLimit OldLimit, FineLimit CurrentLimit, LawVerdict Verdict, string Reason)
{
    /// <summary>The version to apply; null while it is open and where no law punishes the act.</summary>
    public LawVersion? Applied => Verdict switch
    {
        LawVerdict.Unchanged or LawVerdict.OldApplies => Old,
        LawVerdict.NewApplies => Current,
        _ => null,
    };

    public FineLimit Limit => Verdict == LawVerdict.NewApplies ? CurrentLimit : OldLimit;

    /// <summary>The fines of the version that does not apply.</summary>
    public FineLimit OtherLimit => Verdict == LawVerdict.NewApplies ? OldLimit : CurrentLimit;

    /// <summary>Null where no law of the day of the act is recorded.</summary>
    public static LawComparison? Of(Violation violation, DateOnly actDate, DateOnly day, PartyKind party, LawCondition condition)
    {
        if (violation.On(actDate) is not { } old) return null;
        var oldLimit = old.FineFor(party, condition);
        if (violation.On(day) is not { } current)
            return new LawComparison(old, Current: null, oldLimit, FineLimit.NoFine, LawVerdict.NoLongerViolation, $"{day:yyyy年M月d日}没有规定处罚的法律，该行为不再是违法行为。");

        var currentLimit = current.FineFor(party, condition);
        var (verdict, reason) = current.Number == old.Number ? (LawVerdict.Unchanged, "行为发生以后法律没有修改。") : Weigh(old, current, oldLimit, currentLimit);
        return new LawComparison(old, current, oldLimit, currentLimit, verdict, reason);
    }

    /// <summary>With a person's choice, where nothing was computed and the choice was between these two versions.</summary>
    public LawComparison With(LawChoice? choice) =>
        Verdict == LawVerdict.Open && choice is not null && choice.OldNumber == Old.Number && choice.CurrentNumber == Current?.Number
            ? this with { Verdict = choice.Side == LawSide.New ? LawVerdict.NewApplies : LawVerdict.OldApplies, Reason = $"{Reason}选择的理由：{choice.Reason}" }
            : this;

    private static (LawVerdict Verdict, string Reason) Weigh(LawVersion old, LawVersion current, FineLimit oldLimit, FineLimit currentLimit)
    {
        if (!oldLimit.IsNamed || !currentLimit.IsNamed) return (LawVerdict.Open, "至少一版法律没有收录罚款金额，不能自动比较。");
        var fine = currentLimit.WeightAgainst(oldLimit);
        var kinds = KindsAgainst(old.Terms.Kinds, current.Terms.Kinds);
        var ranges = $"旧法{LawWords.Limit(oldLimit)}，新法{LawWords.Limit(currentLimit)}";
        return (Math.Sign(fine), kinds) switch
        {
            (_, null) or ( < 0, > 0) or ( > 0, < 0) => (LawVerdict.Open, $"{ranges}，处罚种类又不一致，不能自动比较。"),
            ( < 0, _) => (LawVerdict.NewApplies, $"{ranges}，新法较轻，适用新法。"),
            ( > 0, _) => (LawVerdict.OldApplies, $"{ranges}，新法较重，适用旧法。"),
            (_, < 0) => (LawVerdict.NewApplies, $"{ranges}，新法的处罚种类较少，适用新法。"),
            _ => (LawVerdict.OldApplies, $"{ranges}，新法没有减轻，适用行为发生时的法律。"),
        };
    }

    // Below 0 where kinds only fell away, above 0 where some were only added, null where both; kinds that were not recorded say nothing.
    private static int? KindsAgainst(IReadOnlyList<PenaltyKind> old, IReadOnlyList<PenaltyKind> current)
    {
        if (old.Count == 0 || current.Count == 0) return 0;
        var (dropped, added) = (old.Except(current).Any(), current.Except(old).Any());
        return (dropped, added) switch
        {
            (true, true) => null,
            (true, false) => -1,
            (false, true) => 1,
            _ => 0,
        };
    }
}
