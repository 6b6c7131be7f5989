using Enforcement.Cases;
using Enforcement.Violations;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Violations;

public sealed class LawComparisonTests
{
    private const int Rounds = 20_000;
    private static readonly DateOnly s_lastOfTheOld = new(2026, 8, 14);
    private static readonly DateOnly s_firstOfTheNew = new(2026, 8, 15);
    private static readonly PenaltyKind[] s_kinds = [PenaltyKind.Warning, PenaltyKind.Fine, PenaltyKind.ConfiscateGains, PenaltyKind.StopBusiness];

    [Fact]
    public void A_heavier_new_law_leaves_an_old_act_to_the_old_law()
    {
        var law = Compared("CG-SW-01", s_lastOfTheOld, s_firstOfTheNew, PartyKind.Organization);
        Assert.Equal(LawVerdict.OldApplies, law.Verdict);
        Assert.Equal((50_000_00, 500_000_00), (law.Limit.LowestFen, law.Limit.HighestFen));
        Assert.Contains("新法较重", law.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lighter_new_law_is_applied_to_an_old_act_but_not_where_it_is_only_lighter_for_others()
    {
        var first = Compared("CG-AIR-05", s_lastOfTheOld, s_firstOfTheNew, PartyKind.SoleTrader);
        Assert.Equal((LawVerdict.NewApplies, 500_00, 5_000_00), (first.Verdict, first.Limit.LowestFen, first.Limit.HighestFen));
        var refusal = Compared("CG-AIR-05", s_lastOfTheOld, s_firstOfTheNew, PartyKind.SoleTrader, LawCondition.Refusal);
        Assert.Equal((LawVerdict.OldApplies, 500_00, 20_000_00), (refusal.Verdict, refusal.Limit.LowestFen, refusal.Limit.HighestFen));
    }

    [Fact]
    public void The_law_of_the_day_of_the_act_holds_on_both_sides_of_the_change()
    {
        Assert.Equal(LawVerdict.Unchanged, Compared("CG-SW-01", s_lastOfTheOld, s_lastOfTheOld, PartyKind.Organization).Verdict);
        var after = Compared("CG-SW-01", s_firstOfTheNew, s_firstOfTheNew, PartyKind.Organization);
        Assert.Equal((LawVerdict.Unchanged, 1_000_000_00), (after.Verdict, after.Limit.HighestFen));
        Assert.Equal(LawVerdict.OldApplies, Compared("CG-AIR-01", s_lastOfTheOld, s_firstOfTheNew, PartyKind.Organization).Verdict);
    }

    [Fact]
    public void Waste_left_unsorted_is_fined_by_the_law_whose_condition_is_not_met()
    {
        // The old law fines the grave case, the new one the refusal: each is the lighter where only the other's condition is met.
        Assert.Equal((LawVerdict.NewApplies, true), Found(LawCondition.Grave));
        Assert.Equal((LawVerdict.OldApplies, true), Found(LawCondition.Refusal));

        static (LawVerdict, bool) Found(LawCondition condition)
        {
            var law = Compared("CG-SW-05", s_lastOfTheOld, s_firstOfTheNew, PartyKind.Organization, condition);
            return (law.Verdict, law.Limit.AllowsNoFine);
        }
    }

    [Fact]
    public void Without_a_law_on_the_day_of_the_decision_the_act_is_a_violation_no_more()
    {
        var violation = Of("CG-ROAD-01");
        Did(violation.EndVersion(new EndLawVersion(violation.Id, new DateOnly(2023, 3, 10), "废止"), By(Head, FiledOn)));
        var law = LawComparison.Of(violation, FiledOn, new DateOnly(2023, 3, 11), PartyKind.Organization, LawCondition.Usual)!;
        Assert.Equal((LawVerdict.NoLongerViolation, null), (law.Verdict, law.Applied));
        Assert.Equal(LawVerdict.Unchanged, LawComparison.Of(violation, FiledOn, new DateOnly(2023, 3, 10), PartyKind.Organization, LawCondition.Usual)!.Verdict);
        Assert.Null(LawComparison.Of(violation, new DateOnly(1990, 1, 1), FiledOn, PartyKind.Organization, LawCondition.Usual));
    }

    [Fact]
    public void What_cannot_be_computed_is_left_to_a_person_and_a_choice_holds_for_these_two_versions_only()
    {
        var law = Compared("CG-NOI-02", s_lastOfTheOld, s_firstOfTheNew, PartyKind.Organization);
        Assert.Equal((LawVerdict.Open, null), (law.Verdict, law.Applied));
        var choice = new LawChoice(1, 2, LawSide.New, "新法金额较低", s_firstOfTheNew, Lead);
        Assert.Equal(LawVerdict.NewApplies, law.With(choice).Verdict);
        Assert.Contains("新法金额较低", law.With(choice).Reason, StringComparison.Ordinal);
        Assert.Equal(LawVerdict.OldApplies, law.With(choice with { Side = LawSide.Old }).Verdict);
        Assert.Equal(LawVerdict.Open, law.With(choice with { CurrentNumber = 3 }).Verdict);
        Assert.Equal(LawVerdict.OldApplies, Compared("CG-SW-01", s_lastOfTheOld, s_firstOfTheNew, PartyKind.Organization).With(choice).Verdict);
    }

    [Fact]
    public void A_lower_fine_with_a_kind_more_is_open_and_fewer_kinds_alone_are_lighter()
    {
        Assert.Equal(LawVerdict.Open, Weighed([PenaltyKind.Fine], 1_000, [PenaltyKind.Fine, PenaltyKind.StopBusiness], 500));
        Assert.Equal(LawVerdict.Open, Weighed([PenaltyKind.Fine, PenaltyKind.StopBusiness], 500, [PenaltyKind.Fine], 1_000));
        Assert.Equal(LawVerdict.Open, Weighed([PenaltyKind.Fine, PenaltyKind.StopBusiness], 500, [PenaltyKind.Fine, PenaltyKind.CloseDown], 500));
        Assert.Equal(LawVerdict.NewApplies, Weighed([PenaltyKind.Fine, PenaltyKind.StopBusiness], 500, [PenaltyKind.Fine], 500));
        Assert.Equal(LawVerdict.OldApplies, Weighed([PenaltyKind.Fine], 500, [PenaltyKind.Fine, PenaltyKind.StopBusiness], 500));
    }

    /// <summary>Whatever two laws say: the one that is applied is heavier than neither, allows no fine that either forbids, and has no kind that the other lacks.</summary>
    [Fact]
    public void The_law_that_is_applied_is_never_heavier_than_either()
    {
        var dice = new Random(20260815);
        var computed = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var (party, condition) = (Enum.GetValues<PartyKind>()[dice.Next(3)], Enum.GetValues<LawCondition>()[dice.Next(3)]);
            var violation = Violation.Adopt(
                new DeliveredViolation("X", "X", "X", [], [Terms(dice, new DateOnly(2020, 1, 1)), Terms(dice, s_firstOfTheNew)]), "示例", By(Head, FiledOn));
            var law = LawComparison.Of(violation, s_lastOfTheOld, s_firstOfTheNew, party, condition)!;
            if (law.Applied is not { } applied) continue;
            computed++;
            Assert.True(law.Limit.WeightAgainst(law.OldLimit) <= 0 && law.Limit.WeightAgainst(law.CurrentLimit) <= 0, law.Reason);
            Assert.Equal(Math.Min(law.OldLimit.HighestFen, law.CurrentLimit.HighestFen), law.Limit.HighestFen);
            var other = law.Verdict == LawVerdict.NewApplies ? law.Old : law.Current!;
            Assert.Empty(applied.Terms.Kinds.Except(other.Terms.Kinds));
        }

        Assert.True(computed > Rounds / 4, $"{computed}");
    }

    internal static Violation Of(string code) =>
        Violation.Adopt(DeliveredCatalogue.CityManagement.Single(entry => entry.Code == code), "示例文件", By(Head, FiledOn));

    private static LawComparison Compared(string code, DateOnly actDate, DateOnly day, PartyKind party, LawCondition condition = LawCondition.Usual) =>
        LawComparison.Of(Of(code), actDate, day, party, condition)!;

    private static LawVerdict Weighed(PenaltyKind[] old, long oldHighest, PenaltyKind[] current, long currentHighest)
    {
        var violation = Violation.Adopt(
            new DeliveredViolation("X", "X", "X", [], [Terms(old, new DateOnly(2020, 1, 1), oldHighest), Terms(current, s_firstOfTheNew, currentHighest)]), "示例", By(Head, FiledOn));
        return LawComparison.Of(violation, s_lastOfTheOld, s_firstOfTheNew, PartyKind.Organization, LawCondition.Usual)!.Verdict;
    }

    private static LawTerms Terms(PenaltyKind[] kinds, DateOnly from, long highest) => new(
        "示例法", "第一条", LawRank.Law, "示例", from, kinds, [new(LawSubject.Everyone, LawCondition.Usual, 0, highest)], "示例", true, "");

    private static LawTerms Terms(Random dice, DateOnly from)
    {
        var fines = Enum.GetValues<LawSubject>()
            .SelectMany(subject => Enum.GetValues<LawCondition>().Select(condition => (subject, condition)))
            .Where(_ => dice.Next(2) == 0)
            .Select(row => (row, Lowest: dice.Next(0, 4) * 100L))
            .Select(one => new LawFine(one.row.subject, one.row.condition, one.Lowest, dice.Next(8) == 0 ? 0 : one.Lowest + (dice.Next(1, 4) * 100L)))
            .ToList();
        return Terms([PenaltyKind.Fine, .. s_kinds.Where(kind => kind != PenaltyKind.Fine && dice.Next(6) == 0)], from, 0) with { Fines = fines };
    }
}
