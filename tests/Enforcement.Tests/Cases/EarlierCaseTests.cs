using Enforcement.Cases;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

public sealed class EarlierCaseTests
{
    [Fact]
    public void The_same_act_is_not_fined_twice_unless_it_is_said_why_it_is_another()
    {
        var subject = Noticed();
        RefusedBy("PEN-07", Decide(subject, Decision(subject), earlier: Fined(subject.ActDate)));
        Did(Decide(subject, Decision(subject) with { SeparateActReason = "前案为上午占道，本案为晚间另行堆放。" }, earlier: Fined(subject.ActDate)));
        Assert.Equal("前案为上午占道，本案为晚间另行堆放。", subject.Decision!.SeparateActReason);
    }

    [Fact]
    public void Another_day_or_another_kind_of_penalty_is_no_second_fine()
    {
        var subject = Noticed();
        Did(Decide(subject, Decision(subject), earlier: Fined(subject.ActDate.AddDays(-1))));
        var warned = Noticed();
        Did(Decide(warned, Decision(warned), earlier: Fined(warned.ActDate) with { FineFen = 0 }));
        var mild = Noticed();
        Did(Decide(mild, Decision(mild, new Penalty([PenaltyKind.Warning], 0, 0, 0, "")), earlier: Fined(mild.ActDate)));
    }

    [Fact]
    public void The_same_act_is_not_fined_twice_on_the_spot_either()
    {
        var form = OnTheSpot();
        RefusedBy("PEN-07", DecideMinor(form, earlier: Fined(form.ActDate)));
        Assert.False(DecideMinor(form with { SeparateActReason = "另一处摊点。" }, earlier: Fined(form.ActDate)).IsRefused);
    }

    [Theory]
    [InlineData(CaseOutcome.Penalize, true)]
    [InlineData(CaseOutcome.NoPenaltyMinor, true)]
    [InlineData(CaseOutcome.NoPenaltyNotProven, false)]
    [InlineData(null, false)]
    public void A_first_violation_is_one_that_no_case_found_before(CaseOutcome? outcome, bool refused)
    {
        var subject = Agreed(Shop with { Identifier = "91320585MA1EXAMP03" });
        var spared = Decision(subject, Penalty.None) with { Outcome = CaseOutcome.NoPenaltyMinor, Education = "当场教育", NoPenaltyGround = NoPenaltyGround.FirstViolation };
        var earlier = Fined(subject.ActDate.AddDays(-30)) with { Outcome = outcome };
        if (refused)
        {
            RefusedBy("PEN-11", Decide(subject, spared, earlier: earlier));
            spared = spared with { NoPenaltyGround = NoPenaltyGround.Slight };
        }

        Did(Decide(subject, spared, earlier: earlier));
        Assert.Equal(refused ? NoPenaltyGround.Slight : NoPenaltyGround.FirstViolation, subject.Decision!.NoPenaltyGround);
    }

    [Fact]
    public void A_party_without_a_number_is_not_found_to_violate_for_the_first_time()
    {
        var subject = Agreed();
        var spared = Decision(subject, Penalty.None) with { Outcome = CaseOutcome.NoPenaltyMinor, Education = "当场教育", NoPenaltyGround = NoPenaltyGround.FirstViolation };
        RefusedBy("PEN-11", Decide(subject, spared));
    }

    private static EarlierCase Fined(DateOnly actDate) => new(
        Guid.Parse("018c0000-0000-7000-8000-0000000000c9"), "某街立字〔2023〕9号", CaseStatus.Closed, actDate, actDate, CaseOutcome.Penalize, actDate, 500_00);
}
