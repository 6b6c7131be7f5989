using Enforcement.Cases;
using Enforcement.Violations;
using Organization.Contracts;
using Platform.Law.Calendars;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

/// <summary>A case of March 2023 whose law changes while it is handled: the old law fines up to 10,000 yuan.</summary>
public sealed class LawGateTests
{
    private static readonly DateOnly s_changedOn = new(2023, 3, 10);

    [Fact]
    public void The_code_fills_cause_basis_and_range_by_the_law_of_the_day_of_the_act()
    {
        var subject = FiledUnder(Roads());
        Assert.Equal(("占用、挖掘道路（目录）", "示例条例第一条"), (subject.Cause, subject.LegalBasis));
        Assert.Equal((1_000_00, 10_000_00), (subject.LowestFineFen, subject.HighestFineFen));
        Assert.Equal("擅自占用城市道路", Filed().Cause);
    }

    [Fact]
    public void An_act_that_no_recorded_law_punished_on_its_day_is_not_filed() => RefusedBy("ORG-03", PenaltyCase.File(
        Filing() with { ActDate = new DateOnly(2022, 12, 31) }, Power(), Certified, new Numbering("某街立字", 1), Usual,
        By(Lead, FiledOn), Roads(from: new DateOnly(2023, 1, 1))));

    [Fact]
    public void A_fine_above_what_the_lighter_new_law_allows_is_refused_and_one_within_it_is_decided()
    {
        var (subject, violation) = (Noticed(proposed: Fine(5_000_00)), Roads());
        Did(violation.AddVersion(Terms(s_changedOn, 0, 3_000_00), By(Head, FiledOn)));
        var refused = DecideUnder(subject, violation, Fine(5_000_00));
        RefusedBy("PEN-14", refused);
        Assert.Equal("enforcement.fine_above_lighter_law", refused.Refusal.Code);

        Did(DecideUnder(subject, violation, Fine(3_000_00)));
        Assert.Equal((LawVerdict.NewApplies, "示例条例第二条"), (subject.Law!.Applied!.Verdict, subject.Law.Applied.Citation));
        Assert.Contains("PEN-14", subject.Pending[^1].Rules);
    }

    [Fact]
    public void A_fine_that_only_the_heavier_new_law_allows_is_refused()
    {
        var (subject, violation) = (Noticed(proposed: Fine(15_000_00)), Roads());
        Did(violation.AddVersion(Terms(s_changedOn, 10_000_00, 50_000_00), By(Head, FiledOn)));
        RefusedBy("PEN-14", DecideUnder(subject, violation, Fine(15_000_00)));
        Did(DecideUnder(subject, violation, Fine(10_000_00)));
        Assert.Equal(LawVerdict.OldApplies, subject.Law!.Applied!.Verdict);
    }

    [Fact]
    public void The_change_counts_from_its_first_day()
    {
        var (subject, violation) = (Noticed(proposed: Fine(5_000_00)), Roads());
        Did(violation.AddVersion(Terms(DecidedOn.AddDays(1), 0, 3_000_00), By(Head, FiledOn)));
        RefusedBy("PEN-14", DecideUnder(subject, violation, Fine(5_000_00), DecidedOn.AddDays(1)));
        Did(DecideUnder(subject, violation, Fine(5_000_00)));
    }

    [Fact]
    public void What_is_no_violation_any_more_is_not_punished()
    {
        var (subject, violation) = (Noticed(), Roads());
        Did(violation.EndVersion(new EndLawVersion(violation.Id, s_changedOn.AddDays(-1), "废止"), By(Head, FiledOn)));
        var refused = DecideUnder(subject, violation, Fine(900_00));
        RefusedBy("PEN-14", refused);
        Assert.Equal("enforcement.no_longer_violation", refused.Refusal.Code);
        RefusedBy("PEN-14", subject.IssueNotice(Notice(subject), Certified, Usual, By(Lead, s_changedOn), violation));
    }

    [Fact]
    public void A_fine_outside_the_one_law_there_is_is_refused_as_before()
    {
        var violation = Roads();
        var above = DecideUnder(Noticed(proposed: Fine(15_000_00)), violation, Fine(15_000_00));
        RefusedBy("PEN-02", above);
        Assert.Equal("罚款金额高于示例条例第一条规定的幅度（罚款1000元至1万元）。", above.Refusal.Message);
        Assert.NotNull(above.Refusal.Cure);
        RefusedBy("PEN-10", DecideUnder(Noticed(), violation, Fine(900_00)));
        Did(DecideUnder(Noticed(), violation, Fine(900_00, "主动改正")));
        RefusedBy("PEN-02", DecideUnder(Noticed(proposed: Warned), Roads(kinds: PenaltyKind.Fine), Warned));
    }

    [Fact]
    public void A_law_that_fines_who_refuses_allows_no_fine_until_the_refusal_is_said()
    {
        var (subject, violation) = (Noticed(proposed: Fine(2_000_00)), Roads(LawCondition.Refusal));
        RefusedBy("PEN-02", DecideUnder(subject, violation, Fine(2_000_00)));
        Did(subject.ApplyLaw(new ApplyLaw(subject.Id, LawCondition.Refusal, null, "责令改正后逾期未改"), violation, WorkCalendar.StateCouncil, By(Lead, NoticedOn)));
        Did(DecideUnder(subject, violation, Fine(2_000_00)));
    }

    [Fact]
    public void Where_nothing_can_be_computed_somebody_chooses_with_a_reason()
    {
        var (subject, violation) = (Noticed(proposed: Fine(2_000_00)), Roads());
        Did(violation.AddVersion(Terms(s_changedOn, 0, 0), By(Head, FiledOn)));
        var open = DecideUnder(subject, violation, Fine(2_000_00));
        RefusedBy("PEN-14", open);
        Assert.Equal("enforcement.law_not_chosen", open.Refusal.Code);

        Did(subject.ApplyLaw(new ApplyLaw(subject.Id, LawCondition.Usual, LawSide.Old, "新法的金额由地方规定，本地没有降低"), violation, WorkCalendar.StateCouncil, By(Lead, DecidedOn)));
        RefusedBy("PEN-14", DecideUnder(subject, violation, Fine(15_000_00)));
        Did(DecideUnder(subject, violation, Fine(2_000_00)));
    }

    [Fact]
    public void What_can_be_computed_is_not_chosen_and_only_by_who_has_the_case()
    {
        var (subject, violation) = (Noticed(), Roads());
        RefusedBy("PEN-14", subject.ApplyLaw(new ApplyLaw(subject.Id, LawCondition.Usual, LawSide.New, "理由"), violation, WorkCalendar.StateCouncil, By(Lead, NoticedOn)));
        Assert.Equal(CaseErrors.NotOwnCase, Apply(Noticed(), Stranger, violation).Refusal);
        Assert.Equal(CaseErrors.NoLawRecorded, Apply(Noticed(), Lead, null).Refusal);
        Assert.Equal("enforcement.step_out_of_order", Apply(Decided(), Lead, violation).Refusal.Code);

        static Result<Unit> Apply(PenaltyCase subject, Guid actor, Violation? violation) =>
            subject.ApplyLaw(new ApplyLaw(subject.Id, LawCondition.Usual, null, "理由"), violation, WorkCalendar.StateCouncil, By(actor, DecidedOn));
    }

    [Fact]
    public void On_the_spot_the_lighter_law_holds_too_and_an_open_comparison_asks_for_the_ordinary_procedure()
    {
        var violation = Roads(lowest: 0);
        Did(violation.AddVersion(Terms(FiledOn.AddDays(-1), 0, 30_00), By(Head, FiledOn)));
        RefusedBy("PEN-14", OnTheSpotUnder(violation));
        var open = Roads(lowest: 0);
        Did(open.AddVersion(Terms(FiledOn.AddDays(-1), 0, 0), By(Head, FiledOn)));
        RefusedBy("PEN-14", OnTheSpotUnder(open));
        RefusedBy("PEN-02", OnTheSpotUnder(Roads(LawCondition.Refusal, lowest: 0)));
        Assert.Equal("示例条例第一条", OnTheSpotUnder(Roads(LawCondition.Refusal, lowest: 0), refused: true).Value.LegalBasis);
    }

    [Fact]
    public void A_fine_is_proposed_to_the_head_and_to_the_party_only_within_the_law_that_applies()
    {
        var (subject, violation) = (Filed(), Roads());
        Did(subject.RecordInquiry(Evidence(subject), Certified, WorkCalendar.StateCouncil, By(Lead, FiledOn)));
        RefusedBy("PEN-02", subject.SubmitEndReport(Report(subject, Fine(15_000_00)), WorkCalendar.StateCouncil, By(Lead, ReportedOn), violation));
        RefusedBy("PEN-10", subject.SubmitEndReport(Report(subject, Fine(900_00)), WorkCalendar.StateCouncil, By(Lead, ReportedOn), violation));
        Did(subject.SubmitEndReport(Report(subject, Fine(5_000_00)), WorkCalendar.StateCouncil, By(Lead, ReportedOn), violation));

        var agreed = Agreed(proposed: Fine(15_000_00));
        RefusedBy("PEN-02", agreed.IssueNotice(Notice(agreed, Fine(15_000_00)), Certified, Usual, By(Lead, NoticedOn), violation));
    }

    private static Penalty Warned { get; } = new([PenaltyKind.Warning], 0, 0, 0, "");

    private static Violation Roads(LawCondition condition = LawCondition.Usual, long lowest = 1_000_00, DateOnly? from = null, params PenaltyKind[] kinds) => Violation.Add(
        new AddViolation("CG-ROAD-01", "占用、挖掘道路（目录）", "市政道路", "", [], Terms(from ?? new DateOnly(2020, 1, 1), lowest, 10_000_00, condition, kinds) with { Article = "第一条" }),
        By(Head, FiledOn)).Value;

    private static LawTerms Terms(DateOnly from, long lowest, long highest, LawCondition condition = LawCondition.Usual, params PenaltyKind[] kinds) => new(
        "示例条例", "第二条", LawRank.LocalRegulation, "示例", from, kinds.Length > 0 ? kinds : [PenaltyKind.Warning, PenaltyKind.Fine],
        [new(LawSubject.Everyone, condition, lowest, highest)], "示例", true, "");

    private static PenaltyCase FiledUnder(Violation violation) => PenaltyCase.File(
        Filing(), Power(), Certified, new Numbering("某街立字", 1), Usual, By(Lead, FiledOn), violation).Value;

    private static Result<Unit> DecideUnder(PenaltyCase subject, Violation violation, Penalty penalty, DateOnly? day = null) => subject.Decide(
        Decision(subject, penalty), new Numbering("某街罚决字", 1), Office, Usual, [],
        By(Head, day ?? DecidedOn, Roles.EnforcementHead), violation: violation);

    private static Result<PenaltyCase> OnTheSpotUnder(Violation violation, bool refused = false) => PenaltyCase.DecideOnTheSpot(
        OnTheSpot() with { ActDate = FiledOn.AddDays(-3), RefusedToCorrect = refused }, Power(), Certified, new Numbering("某街简罚决字", 1), Office,
        Usual, [], By(Lead, FiledOn), violation);
}
