using Enforcement.Cases;
using Enforcement.Discretion;
using Enforcement.Violations;
using Organization.Contracts;
using Platform.Law.Calendars;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

public sealed class DiscretionTests
{
    private const int Rounds = 5_000;
    private static readonly WorkCalendar s_calendar = WorkCalendar.StateCouncil;

    private static SetDiscretionBenchmark Command { get; } = new(
        "CG-ROAD-01", "示例裁量基准", new DateOnly(2023, 1, 1),
        [new("轻微", 0, 300_00, 0), new("一般", 300_00, 1_000_00, 2), new("较重", 1_000_00, 5_000_00, 4)],
        [new("占用面积十平方米以上", 2), new("拒不改正", 2), new("主动改正", -2)]);

    [Theory]
    [InlineData("轻微")]
    [InlineData("轻微", 1, 3)]
    [InlineData("一般", 1)]
    [InlineData("一般", 1, 1, 1)]
    [InlineData("一般", 1, 2, 3)]
    [InlineData("较重", 1, 2)]
    public void Factors_lead_to_a_tier(string tier, params int[] factors) => Assert.Equal(tier, Set(Command).Value.Assess(factors).Value.Tier.Name);

    [Fact]
    public void A_factor_that_the_benchmark_does_not_know_is_refused() => Assert.Equal(DiscretionErrors.FactorUnknown, Set(Command).Value.Assess([4]).Refusal);

    [Fact]
    public void Tiers_that_grow_lighter_are_refused()
    {
        RefusedBy("PEN-12", Set(Command with { Tiers = [new("一般", 300_00, 1_000_00, 0), new("较重", 200_00, 5_000_00, 3)] }));
        RefusedBy("PEN-12", Set(Command with { Tiers = [new("一般", 300_00, 1_000_00, 0), new("较重", 400_00, 900_00, 3)] }));
        RefusedBy("PEN-12", Set(Command with { Tiers = [.. Command.Tiers.Take(2), new("较重", 1_000_00, 5_000_00, 2)] }));
        RefusedBy("PEN-12", Set(Command with { Factors = [new("无", 0)] }));
    }

    [Fact]
    public void Tiers_outside_the_law_are_refused()
    {
        RefusedBy("PEN-02", Set(Command, highest: 4_000_00));
        RefusedBy("PEN-02", Set(Command, lowest: 100_00));
        Assert.False(Set(Command, highest: 0).IsRefused);
    }

    [Fact]
    public void Tiers_outside_the_law_of_the_catalogue_are_refused_though_the_power_list_would_allow_them()
    {
        var refused = Set(Command, violation: Roads(4_000_00));

        RefusedBy("PEN-02", refused);
        Assert.Equal(("行政处罚法第十六条", true), (refused.Refusal.Article, refused.Refusal.Message.Contains("示例条例第一条", StringComparison.Ordinal)));
        Assert.Equal("请把各档的上限、下限改在规定的幅度以内。", refused.Refusal.Cure);
        Assert.False(Set(Command, highest: 4_000_00, violation: Roads(5_000_00)).IsRefused);
        RefusedBy("PEN-02", Set(Command, highest: 4_000_00, violation: Roads(0)));
    }

    [Fact]
    public void A_departure_is_not_signed_for_a_fine_above_the_law_that_applies()
    {
        var subject = Noticed();
        Did(subject.AssessDiscretion(new AssessDiscretion(subject.Id, [], "轻微"), Set(Command).Value, s_calendar, By(Lead, NoticedOn)));
        var above = subject.ApproveDeparture(new ApproveDeparture(subject.Id, 4_500_00, "情节特殊"), s_calendar, By(Stranger, NoticedOn, Roles.Leader), Roads(4_000_00));

        RefusedBy("PEN-02", above);
        Did(subject.ApproveDeparture(new ApproveDeparture(subject.Id, 4_000_00, "情节特殊"), s_calendar, By(Stranger, NoticedOn, Roles.Leader), Roads(4_000_00)));
    }

    [Fact]
    public void One_more_aggravating_factor_never_makes_the_fine_lighter()
    {
        var dice = new Random(20230301);
        for (var round = 0; round < Rounds; round++)
        {
            var benchmark = Set(Random(dice)).Value;
            var chosen = Enumerable.Range(1, benchmark.Factors.Count).Where(_ => dice.Next(2) == 0).ToList();
            var before = benchmark.Assess(chosen).Value.Tier;
            foreach (var more in Enumerable.Range(1, benchmark.Factors.Count).Except(chosen))
            {
                var after = benchmark.Assess([.. chosen, more]).Value.Tier;
                var (lighter, heavier) = benchmark.Factors[more - 1].Points > 0 ? (before, after) : (after, before);
                Assert.True(heavier.LowestFineFen >= lighter.LowestFineFen && heavier.HighestFineFen >= lighter.HighestFineFen);
            }
        }
    }

    [Fact]
    public void A_fine_without_a_tier_is_refused_where_a_benchmark_is_published()
    {
        var subject = Noticed();
        Assert.Equal(DiscretionErrors.NotAssessed, Against(subject, 900_00));
        Assert.Null(subject.AgainstDiscretion(CaseOutcome.Penalize, Fine(900_00), hasBenchmark: false, Head));
        Assert.Null(Against(Noticed(), 0));
    }

    [Fact]
    public void A_fine_outside_the_tier_needs_a_second_signature_for_this_very_amount()
    {
        var subject = Noticed();
        Did(subject.AssessDiscretion(new AssessDiscretion(subject.Id, [1, 3], "见现场笔录"), Set(Command).Value, s_calendar, By(Lead, NoticedOn)));
        Assert.Null(Against(subject, 300_00));
        Assert.Equal("enforcement.departure_not_approved", Against(subject, 900_00)!.Code);
        Assert.Equal(DiscretionErrors.DepartureNotNeeded, Approve(subject, 200_00).Refusal);

        Did(Approve(subject, 800_00));
        Assert.Equal("enforcement.departure_not_approved", Against(subject, 900_00)!.Code);
        Assert.Null(Against(subject, 800_00));
        Assert.Equal(DiscretionErrors.DepartureSignedByDecider, subject.AgainstDiscretion(CaseOutcome.Penalize, Fine(800_00), true, Stranger));
    }

    [Fact]
    public void A_new_assessment_takes_the_signature_back()
    {
        var subject = Noticed();
        Did(subject.AssessDiscretion(new AssessDiscretion(subject.Id, [], "轻微"), Set(Command).Value, s_calendar, By(Lead, NoticedOn)));
        Did(Approve(subject, 800_00));
        Did(subject.AssessDiscretion(new AssessDiscretion(subject.Id, [3], "轻微"), Set(Command).Value, s_calendar, By(Lead, NoticedOn)));
        Assert.Equal("enforcement.departure_not_approved", Against(subject, 800_00)!.Code);
    }

    [Fact]
    public void Only_who_has_the_case_assesses_it_and_only_before_the_decision()
    {
        var assess = new AssessDiscretion(Guid.Empty, [], "轻微");
        Assert.Equal(CaseErrors.NotOwnCase, Noticed().AssessDiscretion(assess, Set(Command).Value, s_calendar, By(Stranger, NoticedOn)).Refusal);
        Assert.Equal("enforcement.step_out_of_order", Decided().AssessDiscretion(assess, Set(Command).Value, s_calendar, By(Lead, DecidedOn)).Refusal.Code);
        Assert.Equal(DiscretionErrors.NoBenchmark, Noticed().AssessDiscretion(assess, null, s_calendar, By(Lead, NoticedOn)).Refusal);
    }

    private static Refusal? Against(PenaltyCase subject, long fen) =>
        subject.AgainstDiscretion(CaseOutcome.Penalize, fen == 0 ? new Penalty([PenaltyKind.Warning], 0, 0, 0, "") : Fine(fen), hasBenchmark: true, Head);

    private static Result<Unit> Approve(PenaltyCase subject, long fen) =>
        subject.ApproveDeparture(new ApproveDeparture(subject.Id, fen, "情节特殊"), s_calendar, By(Stranger, NoticedOn, Roles.Leader));

    private static Result<DiscretionBenchmark> Set(SetDiscretionBenchmark command, long lowest = 0, long highest = 20_000_00, Violation? violation = null) =>
        DiscretionBenchmark.Set(command, lowest, highest, By(Head, FiledOn, Roles.EnforcementHead), violation);

    private static Violation Roads(long highest) => Violation.Add(
        new AddViolation("CG-ROAD-01", "占用、挖掘道路（目录）", "市政道路", "", [], new LawTerms(
            "示例条例", "第一条", LawRank.LocalRegulation, "示例", new DateOnly(2020, 1, 1), [PenaltyKind.Warning, PenaltyKind.Fine],
            [new(LawSubject.Everyone, LawCondition.Usual, 0, highest)], "示例", true, "")),
        By(Head, FiledOn)).Value;

    private static SetDiscretionBenchmark Random(Random dice)
    {
        var (low, high, points) = (0L, 0L, dice.Next(-3, 1));
        List<BenchmarkTier> tiers = [];
        for (var number = dice.Next(1, 6); number > 0; number--)
        {
            low += dice.Next(0, 500_00);
            high = Math.Max(high, low) + dice.Next(0, 500_00);
            tiers.Add(new BenchmarkTier($"{number}", low, high, points));
            points += dice.Next(1, 4);
        }

        return Command with
        {
            Tiers = tiers,
            Factors = [.. Enumerable.Range(0, dice.Next(1, 8)).Select(number => new BenchmarkFactor($"{number}", dice.Next(2) == 0 ? dice.Next(1, 4) : dice.Next(-3, 0)))],
        };
    }
}
