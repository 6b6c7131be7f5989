using Enforcement.Cases;
using Enforcement.Contracts.Events.V1;
using Enforcement.Organization;
using Organization.Contracts;
using Platform.Law.Clocks;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

public sealed class DecisionGateTests
{
    private static readonly LegalSetting s_listed = With(("enforcement.legal_review.scope", "listed"), ("enforcement.legal_review.fine_fen", "500000"));

    [Fact]
    public void Nothing_is_imposed_before_the_party_was_told()
    {
        var subject = Agreed();
        RefusedBy("PEN-26", Decide(subject, Decision(subject)));
    }

    [Fact]
    public void Nothing_is_imposed_while_the_party_may_still_defend()
    {
        var subject = Noticed();
        RefusedBy("PEN-26", Decide(subject, Decision(subject), new DateOnly(2023, 3, 16)));
        Did(Decide(subject, Decision(subject), new DateOnly(2023, 3, 17)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_defence_or_a_clear_waiver_ends_the_waiting(bool waived)
    {
        var subject = Noticed();
        Did(subject.RecordDefence(
            new RecordDefence(subject.Id, waived, NoticedOn, waived ? "" : "已清除", waived ? "" : "属实，不影响认定", false), Usual.Calendar,
            By(Lead, NoticedOn)));
        Did(Decide(subject, Decision(subject), NoticedOn));
        Assert.Equal(waived ? ClockOutcome.Ended : ClockOutcome.Met, subject.DefenceClock!.Closure!.Outcome);
    }

    [Fact]
    public void A_case_that_must_be_reviewed_is_not_decided_without_review()
    {
        var subject = Reported(setting: s_listed);
        Did(subject.IssueNotice(Notice(subject), Certified, s_listed, By(Lead, NoticedOn)));
        RefusedBy("PEN-70", Decide(subject, Decision(subject)));
        Did(Decide(subject, Decision(subject), setting: s_listed));
    }

    [Fact]
    public void A_case_that_review_returned_is_not_decided()
    {
        var subject = Reported(setting: s_listed);
        Did(subject.IssueNotice(Notice(subject), Certified, s_listed, By(Lead, NoticedOn)));
        Did(subject.SubmitForLegalReview(new SubmitForLegalReview(subject.Id, []), s_listed, By(Lead, NoticedOn)));
        RefusedBy("PEN-70", Decide(subject, Decision(subject), setting: s_listed));
        Did(subject.GiveLegalReview(Return(subject), s_listed, By(Reviewer, NoticedOn)));
        RefusedBy("PEN-75", Decide(subject, Decision(subject), setting: s_listed));
    }

    [Fact]
    public void A_decision_is_never_heavier_than_what_the_party_was_told()
    {
        var subject = Noticed();
        RefusedBy("PEN-21", Decide(subject, Decision(subject, Fine(900_01))));
        RefusedBy("PEN-21", Decide(subject, Decision(subject, new Penalty([PenaltyKind.Fine, PenaltyKind.ConfiscateGoods], 900_00, 0, 0, ""))));
        Did(Decide(subject, Decision(subject, new Penalty([PenaltyKind.Warning], 0, 0, 0, ""))));
    }

    [Fact]
    public void A_penalty_without_an_order_to_correct_is_refused()
    {
        var subject = Noticed();
        RefusedBy("PEN-05", Decide(subject, Decision(subject) with { CorrectionOrder = "" }));
    }

    [Fact]
    public void Only_the_head_decides()
    {
        var subject = Noticed();
        RefusedBy("PEN-50", subject.Decide(
            Decision(subject), new Numbering("某街罚决字", 1), Office, Usual, [], By(Lead, DecidedOn, Roles.EnforcementOfficer)));
    }

    [Fact]
    public void A_fine_is_not_decided_where_no_institution_collects_it()
    {
        var subject = Noticed();
        RefusedBy("PEN-91", Decide(subject, Decision(subject), setting: LegalSetting.Delivered));
        RefusedBy("PEN-91", DecideMinor(OnTheSpot(), LegalSetting.Delivered));
        Assert.Contains(
            new CaseGates(subject, LegalSetting.Delivered, Certified, Head, DecidedOn).NextSteps(),
            step => step.Act == "DecidePenalty" && step.Gates.Contains(CaseErrors.CollectorMissing));
        Did(Decide(subject, Decision(subject, new Penalty([PenaltyKind.Warning], 0, 0, 0, "")), setting: LegalSetting.Delivered));
        Assert.Null(subject.Decision!.Collector);
    }

    [Fact]
    public void Outcome_and_penalty_must_agree()
    {
        var subject = Noticed();
        RefusedBy("PEN-50", Decide(subject, Decision(subject) with { Outcome = CaseOutcome.NoPenaltyNotProven }));
        RefusedBy("PEN-50", Decide(subject, Decision(subject, Penalty.None)));
    }

    [Fact]
    public void A_grave_case_is_discussed_first()
    {
        var subject = Noticed();
        RefusedBy("PEN-51", Decide(subject, Decision(subject) with { IsGrave = true }));
    }

    [Fact]
    public void A_decision_that_leaves_a_content_out_is_refused()
    {
        var subject = Noticed();
        var whole = Decision(subject);
        foreach (var bent in new[]
        {
            whole with { PartyAddress = "" }, whole with { FactsAndEvidence = "" }, whole with { Basis = "" }, whole with { Performance = "" },
        })
        {
            RefusedBy("PEN-52", Decide(subject, bent));
        }
    }

    [Fact]
    public void A_decision_that_leaves_everything_out_is_told_all_of_it_at_once()
    {
        var subject = Noticed();
        var empty = Decision(subject) with { CorrectionOrder = "", PartyAddress = "", FactsAndEvidence = "", Basis = "", Performance = " " };
        Assert.Equal(
            ["correctionOrder", "partyAddress", "factsAndEvidence", "basis", "performance"],
            Decide(subject, empty).Refusal.Faults.Select(fault => fault.Field));
    }

    [Fact]
    public void Who_is_spared_is_educated()
    {
        var subject = Agreed();
        var spared = Decision(subject, Penalty.None) with { Outcome = CaseOutcome.NoPenaltyMinor };
        RefusedBy("PEN-11", Decide(subject, spared));
        Did(Decide(subject, spared with { Education = "当场讲解条例规定" }));
        Assert.Equal("no-penalty", subject.DecisionSeries);
        Assert.True(subject.IsPublishable);
    }

    [Fact]
    public void A_transfer_takes_no_number_and_is_never_published()
    {
        var subject = Agreed();
        Did(Decide(subject, Decision(subject, Penalty.None) with { Outcome = CaseOutcome.TransferToJudiciary }));
        Assert.Equal("", subject.DecisionNumber);
        Assert.False(subject.IsPublishable);
    }

    [Fact]
    public void A_decision_is_numbered_dated_and_told_without_amounts()
    {
        var subject = Decided();
        var told = Assert.IsType<PenaltyDecided>(subject.Pending[^1].Happened);
        Assert.Equal("某街罚决字〔2023〕1号", told.DecisionNumber);
        Assert.Equal(["Fine"], told.PenaltyKinds);
        Assert.True(told.InTime);
        Assert.Contains("六十日内向某市人民政府申请行政复议", subject.Decision!.Remedies, StringComparison.Ordinal);
        Assert.Equal("D13", subject.DueCode);
    }

    [Fact]
    public void A_decision_after_ninety_days_is_recorded_as_late()
    {
        var subject = Noticed();
        Did(Decide(subject, Decision(subject), new DateOnly(2023, 5, 31)));
        Assert.Equal(ClockOutcome.Missed, subject.DecisionClock!.Closure!.Outcome);
    }

    [Fact]
    public void A_paused_case_is_not_decided_before_it_is_resumed()
    {
        var subject = Noticed();
        Did(subject.PauseDecisionClock(
            new PauseDecisionClock(subject.Id, PauseGround.Interpretation, NoticedOn, null, "等待解释", "请示1号"), Usual.Calendar, By(Head, NoticedOn)));
        Assert.Null(subject.DueOn);
        Assert.Equal("law.clock_still_paused", Decide(subject, Decision(subject)).Refusal.Code);

        Did(subject.ResumeDecisionClock(new ResumeDecisionClock(subject.Id, 0, new DateOnly(2023, 3, 16)), Usual.Calendar, By(Head, DecidedOn)));
        Assert.Equal(new DateOnly(2023, 6, 7), subject.DueOn);
        Did(Decide(subject, Decision(subject)));
    }

    [Fact]
    public void The_ninety_days_are_lengthened_by_the_head_and_only_then_in_discussion()
    {
        var subject = Noticed();
        var calendar = Usual.Calendar;
        ExtendDecisionClock Asked(ClockExtensionKind kind, int days) => new(subject.Id, kind, days, "案情复杂", "审批1号");
        RefusedBy("PEN-53", subject.ExtendDecisionClock(Asked(ClockExtensionKind.Collective, 60), calendar, By(Head, DecidedOn)));
        Assert.True(subject.ExtendDecisionClock(Asked(ClockExtensionKind.Head, 31), calendar, By(Head, DecidedOn)).IsRefused);

        Did(subject.ExtendDecisionClock(Asked(ClockExtensionKind.Head, 30), calendar, By(Head, DecidedOn)));
        Did(subject.ExtendDecisionClock(Asked(ClockExtensionKind.Collective, 60), calendar, By(Head, DecidedOn)));

        Assert.Equal(180, subject.DecisionClock!.Total);
    }
}
