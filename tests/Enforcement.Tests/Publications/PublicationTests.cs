using Enforcement.Cases;
using Enforcement.Publications;
using Organization.Contracts;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using static Enforcement.Tests.Cases.CaseSteps;
using State = Enforcement.Publications.PublicationState;

namespace Enforcement.Tests.Publications;

/// <summary>Publication of a decision in the domain; each rule broken once.</summary>
public sealed class PublicationTests
{
    private static readonly WorkCalendar s_calendar = WorkCalendar.StateCouncil;

    [Fact]
    public void A_decision_is_due_to_be_public_seven_working_days_later_and_is_so_once_a_second_person_approved()
    {
        var subject = Decided();
        Assert.Equal((State.Awaiting, new DateOnly(2023, 3, 28)), (subject.PublicationState, subject.PublicationClock!.Due(s_calendar)));
        RefusedBy("PUB-05", subject.ApprovePublication("", s_calendar, By(Head, DecidedOn)));
        Did(subject.PreparePublication("", s_calendar, By(Lead, DecidedOn)));
        RefusedBy("PUB-05", Approve(subject, Lead, DecidedOn));
        Assert.Equal((State.Prepared, true), (subject.PublicationState, subject.PublicationClock.IsOpen));

        Did(Approve(subject, Head, DecidedOn.AddDays(3)));
        Assert.Equal((State.Published, ClockOutcome.Met), (subject.PublicationState, subject.PublicationClock.Closure!.Outcome));
        Assert.Equal(PublicationErrors.NotAwaiting, subject.PreparePublication("", s_calendar, By(Lead, DecidedOn.AddDays(3))).Refusal);
    }

    [Fact]
    public void A_decision_of_no_penalty_has_twenty_working_days()
    {
        var subject = Noticed();
        Did(Decide(subject, Decision(subject, Penalty.None) with { Outcome = CaseOutcome.NoPenaltyNotProven }));
        Assert.Equal(("D16", "PUB-02"), (subject.PublicationClock!.Code, subject.PublicationClock.RuleId));
    }

    [Fact]
    public void An_approval_after_the_days_publishes_and_is_late()
    {
        var subject = Decided();
        Did(subject.PreparePublication("", s_calendar, By(Lead, DecidedOn)));
        Did(Approve(subject, Head, new DateOnly(2023, 3, 29)));
        Assert.Equal((State.Published, ClockOutcome.Missed), (subject.PublicationState, subject.PublicationClock!.Closure!.Outcome));
    }

    [Fact]
    public void What_is_still_open_is_among_the_duties_of_the_case()
    {
        var subject = Decided();
        Assert.Equal("D13", subject.DueCode);
        Did(subject.Serve(Service(subject), Certified, s_calendar, By(Lead, DecidedOn)));
        Assert.Equal("D15", subject.DueCode);
        Did(subject.PreparePublication("", s_calendar, By(Lead, DecidedOn)));
        Did(Approve(subject, Head, DecidedOn));
        Assert.NotEqual("D15", subject.DueCode);
    }

    [Fact]
    public void What_was_prepared_anew_since_somebody_looked_is_not_approved()
    {
        var subject = DecideMinor(OnTheSpot()).Value;
        Did(subject.PreparePublication("在人行道占道经营，经教育后改正。", s_calendar, By(Lead, FiledOn)));
        var first = subject.Publication!;
        Assert.Equal(("张某某", "", first.Copy!.Hash()), (first.Copy!.Party, first.Copy.CreditCode, first.Hash));
        Assert.Matches("^[0-9a-f]{64}$", first.Hash);
        Did(subject.PreparePublication("", s_calendar, By(Assisting, FiledOn)));
        Assert.NotEqual(first.Hash, subject.Publication!.Hash);
        RefusedBy("PUB-05", subject.ApprovePublication(first.Hash, s_calendar, By(Head, FiledOn)));
        // Whoever made the first copy did not make this one.
        Did(Approve(subject, Lead, FiledOn));
    }

    [Fact]
    public void What_is_given_back_is_prepared_again_and_the_days_run_on()
    {
        var subject = Decided();
        Assert.Equal(PublicationErrors.NotPrepared, subject.DeclinePublication("事实写得不清", s_calendar, By(Head, DecidedOn)).Refusal);
        Did(subject.PreparePublication("占道堆放建材。", s_calendar, By(Lead, DecidedOn)));
        Did(subject.DeclinePublication("写明地点", s_calendar, By(Head, DecidedOn)));
        Assert.Equal((State.Awaiting, "写明地点", true), (subject.PublicationState, subject.Publication!.DeclinedReason, subject.PublicationClock!.IsOpen));
        Assert.Null(subject.Publication.Copy);
        RefusedBy("PUB-05", subject.ApprovePublication("", s_calendar, By(Head, DecidedOn)));
        Did(subject.PreparePublication("在人行道堆放建材。", s_calendar, By(Lead, DecidedOn)));
        Did(Approve(subject, Head, DecidedOn));
    }

    [Fact]
    public void That_nothing_is_published_has_a_ground_and_is_approved_by_a_second_person_too()
    {
        var subject = Decided();
        Did(subject.ProposeNonPublication(NonPublicationGround.Safety, "可能影响社会稳定", s_calendar, By(Head, DecidedOn, Roles.EnforcementHead)));
        RefusedBy("PUB-05", Approve(subject, Head, DecidedOn));
        Assert.True(subject.PublicationClock!.IsOpen);
        Did(Approve(subject, Reviewer, DecidedOn));
        Assert.Equal((State.Withheld, NonPublicationGround.Safety), (subject.PublicationState, subject.Publication!.Withholding!.Ground));
        Assert.Equal(ClockOutcome.Ended, subject.PublicationClock.Closure!.Outcome);
        Assert.Equal(PublicationErrors.NotAwaiting, subject.PreparePublication("", s_calendar, By(Lead, DecidedOn)).Refusal);
    }

    [Fact]
    public void A_decision_against_a_minor_is_never_prepared()
    {
        var child = new CaseParty(PartyKind.Citizen, "张三", "320585200801011231");
        var subject = Noticed(child, Fine(300_00, "未满十八周岁，减轻处罚"));
        Did(Decide(subject, Decision(subject, Fine(300_00, "未满十八周岁，减轻处罚"))));
        Assert.Null(subject.PublicationState);
        Assert.Null(subject.PublicationClock);
        RefusedBy("PUB-04", subject.PreparePublication("", s_calendar, By(Lead, DecidedOn)));
    }

    [Fact]
    public void Only_the_officers_of_the_case_its_head_and_the_clerk_prepare()
    {
        var subject = Decided();
        Assert.Equal(CaseErrors.NotOwnCase, subject.PreparePublication("", s_calendar, By(Stranger, DecidedOn)).Refusal);
        Assert.Equal(CaseErrors.NotOwnCase, subject.ProposeNonPublication(NonPublicationGround.Safety, "理由", s_calendar, By(Stranger, DecidedOn)).Refusal);
        Did(subject.PreparePublication("", s_calendar, By(Stranger, DecidedOn, Roles.JudicialClerk)));
        Did(subject.PreparePublication("", s_calendar, By(Stranger, DecidedOn, Roles.EnforcementHead)));
    }

    [Fact]
    public void Nothing_is_prepared_before_the_decision()
    {
        var subject = Noticed();
        Assert.Equal(PublicationErrors.NotAwaiting, subject.PreparePublication("", s_calendar, By(Lead, NoticedOn)).Refusal);
    }

    [Fact]
    public void A_decision_that_no_longer_stands_is_never_published()
    {
        var subject = Decided();
        Did(subject.PreparePublication("", s_calendar, By(Lead, DecidedOn)));
        var hash = subject.Publication!.Hash;
        Did(subject.Revoke(Annulment(subject), s_calendar, By(Head, DecidedOn, Roles.EnforcementHead)));
        Assert.Equal((State.Lapsed, false), (subject.PublicationState, subject.PublicationClock!.IsOpen));
        Assert.Equal(PublicationErrors.NotAwaiting, subject.ApprovePublication(hash, s_calendar, By(Head, DecidedOn)).Refusal);
    }

    [Fact]
    public void A_public_copy_goes_with_its_decision_and_its_hash_stays()
    {
        var subject = Decided();
        Did(subject.PreparePublication("占道堆放建材。", s_calendar, By(Lead, DecidedOn)));
        Did(Approve(subject, Head, DecidedOn));
        Did(subject.Revoke(Annulment(subject), s_calendar, By(Head, DecidedOn, Roles.EnforcementHead)));
        Assert.Equal((State.Withdrawn, ""), (subject.PublicationState, subject.PublicParty));
        Assert.Null(subject.Publication!.Copy);
        Assert.Matches("^[0-9a-f]{64}$", subject.Publication.Hash);
        Assert.Equal(ClockOutcome.Met, subject.After!.WithdrawalClock!.Closure!.Outcome);
    }

    [Fact]
    public void An_enterprise_keeps_its_name_and_its_credit_code_but_nothing_else_that_stands_in_the_field()
    {
        Assert.Equal(("某某建材有限公司", "91350100M000100Y43"), Of("91350100M000100Y43"));
        Assert.Equal(("某某建材有限公司", ""), Of("320585199001011234"));
        Assert.Equal(("某某建材有限公司", ""), Of("法定代表人李四"));

        static (string Party, string CreditCode) Of(string identifier)
        {
            var subject = DecideMinor(OnTheSpot(new CaseParty(PartyKind.Organization, "某某建材有限公司", identifier))).Value;
            var copy = PublicCopy.Of(subject, subject.Decision!, "");
            return (copy.Party, copy.CreditCode);
        }
    }

    private static Platform.Law.Results.Result<Platform.Law.Results.Unit> Approve(PenaltyCase subject, Guid by, DateOnly on) =>
        subject.ApprovePublication(subject.Publication!.Hash, s_calendar, By(by, on));

    private static RevokeDecision Annulment(PenaltyCase subject) => new(subject.Id, RevocationKind.Annulled, RevokedBy.OwnOrgan, DecidedOn, "撤1号", "主要事实不清");
}
