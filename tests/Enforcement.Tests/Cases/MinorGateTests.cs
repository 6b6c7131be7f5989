using Enforcement.Cases;
using Enforcement.Contracts.Events.V1;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

public sealed class MinorGateTests
{
    private static readonly CaseParty s_citizen = new(PartyKind.Citizen, "张三", "");
    private static readonly CaseParty s_trader = new(PartyKind.SoleTrader, "某某小吃店", "");

    [Fact]
    public void A_minor_case_is_filed_decided_and_served_in_one_act()
    {
        var decided = DecideMinor(OnTheSpot()).Value;

        Assert.Equal((CaseTrack.Minor, CaseStatus.Served, "某街简罚决字〔2023〕1号"), (decided.Track, decided.Status, decided.DecisionNumber));
        Assert.Null(decided.DecisionClock);
        Assert.Equal(("D18", new DateOnly(2023, 3, 6)), (decided.DueCode, decided.DueOn));
        var told = Assert.IsType<PenaltyDecidedOnTheSpot>(Assert.Single(decided.Pending).Happened);
        Assert.Equal(("Minor", FiledOn, "CG-ROAD-01"), (told.Track, told.DecidedOn, told.ViolationCode));
        Assert.Equal("张某某", decided.PublicParty);
    }

    [Fact]
    public void Where_the_street_runs_minor_cases_by_the_ordinary_procedure_nothing_is_decided_on_the_spot() => Assert.Equal(
        "enforcement.minor_runs_by_ordinary_procedure", DecideMinor(OnTheSpot(), With(("enforcement.minor.procedure", "ordinary"))).Refusal.Code);

    [Fact]
    public void Outside_the_power_list_nothing_is_decided_on_the_spot() => RefusedBy(
        "ORG-02",
        PenaltyCase.DecideOnTheSpot(OnTheSpot(), null, Certified, new Numbering("x", 1), Office, Usual, [], By(Lead, FiledOn)));

    [Fact]
    public void Two_certified_officers_decide_on_the_spot()
    {
        RefusedBy("PEN-18", DecideMinor(OnTheSpot() with { AssistingOfficerId = Lead }));
        RefusedBy("TRN-08", DecideMinor(OnTheSpot() with { AssistingOfficerId = Stranger }));
    }

    [Theory]
    [InlineData(PartyKind.Citizen, 200_00, false)]
    [InlineData(PartyKind.Citizen, 200_01, true)]
    [InlineData(PartyKind.SoleTrader, 200_01, true)]
    [InlineData(PartyKind.Organization, 3_000_00, false)]
    [InlineData(PartyKind.Organization, 3_000_01, true)]
    public void The_fine_on_the_spot_is_limited_by_the_kind_of_party(PartyKind kind, long fen, bool refused)
    {
        var decided = DecideMinor(OnTheSpot(new CaseParty(kind, "当事人", "")) with { Penalty = Fine(fen) });
        if (refused) RefusedBy("PEN-30", decided);
        else Assert.False(decided.IsRefused);
    }

    [Fact]
    public void The_street_may_set_a_sole_traders_limit_up_to_the_laws_own()
    {
        var dear = OnTheSpot(s_trader) with { Penalty = Fine(3_000_00) };
        Assert.False(DecideMinor(dear, With(("enforcement.minor.sole_trader_limit_fen", "900000"))).IsRefused);
        RefusedBy("PEN-30", DecideMinor(dear with { Penalty = Fine(3_000_01) }, With(("enforcement.minor.sole_trader_limit_fen", "900000"))));
    }

    [Fact]
    public void Criticism_is_not_imposed_on_the_spot() =>
        RefusedBy("PEN-30", DecideMinor(OnTheSpot() with { Penalty = new Penalty([PenaltyKind.Criticism], 0, 0, 0, "") }));

    [Fact]
    public void An_order_to_correct_belongs_to_it() => RefusedBy("PEN-05", DecideMinor(OnTheSpot() with { CorrectionOrder = "" }));

    [Fact]
    public void The_form_is_handed_over_and_complete()
    {
        RefusedBy("PEN-31", DecideMinor(OnTheSpot() with { HandedOver = false }));
        RefusedBy("PEN-32", DecideMinor(OnTheSpot() with { Performance = "" }));
    }

    [Fact]
    public void Everything_that_refuses_the_form_is_told_at_once_each_with_its_article()
    {
        var refusal = DecideMinor(OnTheSpot() with
        {
            Penalty = Fine(9_000_00),
            CorrectionOrder = "",
            Defence = "",
            DefenceCheck = " ",
            Performance = "",
            HandedOver = false,
            CertificateShown = false,
        }).Refusal;

        Assert.Equal("PEN-30", refusal.RuleId);
        Assert.Equal(
            ["penalty", "correctionOrder", "defence", "defenceCheck", "performance", "handedOver", "certificateShown"],
            refusal.Faults.Select(fault => fault.Field));
        Assert.All(refusal.Faults, fault => Assert.Matches("（.+第.+条.*）$", fault.Message));
    }

    [Fact]
    public void The_party_is_heard_on_the_spot_too() => RefusedBy("PEN-35", DecideMinor(OnTheSpot() with { Defence = "" }));

    [Fact]
    public void A_child_is_not_punished_on_the_spot() =>
        RefusedBy("PEN-08", DecideMinor(OnTheSpot(s_citizen with { Identifier = "110105201501010017" })));

    [Theory]
    [InlineData(2023, "也可以")]
    [InlineData(2024, "应当")]
    public void Reconsideration_comes_first_since_the_law_asks_for_it(int year, string word)
    {
        var day = new DateOnly(year, 3, 1);
        var decided = DecideMinor(OnTheSpot() with { ActDate = day, DecidedOn = day }).Value;
        Assert.Contains(word, decided.Decision!.Remedies, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_on_the_spot_is_filed_with_the_organ_before_it_is_closed()
    {
        var decided = DecideMinor(OnTheSpot()).Value;
        var calendar = WorkCalendar.StateCouncil;
        Did(decided.RecordPayment(new RecordPayment(decided.Id, FiledOn, 50_00, "R1", true, ""), calendar, By(Lead, FiledOn)));
        var close = new CloseCase(decided.Id, ClosingGround.Performed, null, "已缴纳并改正。");
        RefusedBy("PEN-33", decided.Close(close, calendar, By(Lead, FiledOn)));

        Did(decided.HandOverCollected(new HandOverCollected(decided.Id, 0, FiledOn, "内1"), calendar, By(Lead, FiledOn)));
        Did(decided.DepositCollected(new DepositCollected(decided.Id, 0, FiledOn, "银1"), calendar, By(Head, FiledOn)));
        Did(decided.FileWithOrgan(new FileOnTheSpotDecision(decided.Id, new DateOnly(2023, 3, 7)), calendar, By(Lead, new DateOnly(2023, 3, 7))));

        Assert.Equal(ClockOutcome.Missed, decided.FilingClock!.Closure!.Outcome);
        Did(decided.Close(close, calendar, By(Lead, new DateOnly(2023, 3, 8))));
    }

    [Fact]
    public void More_than_a_hundred_yuan_is_collected_on_the_spot_only_with_a_reason()
    {
        var decided = DecideMinor(OnTheSpot() with { Penalty = Fine(150_00) }).Value;
        var calendar = WorkCalendar.StateCouncil;
        RefusedBy("PEN-92", decided.RecordPayment(new RecordPayment(decided.Id, FiledOn, 150_00, "R1", true, ""), calendar, By(Lead, FiledOn)));
        Did(decided.RecordPayment(new RecordPayment(decided.Id, FiledOn, 150_00, "R1", true, "外地流动摊贩，事后难以执行"), calendar, By(Lead, FiledOn)));
    }
}
