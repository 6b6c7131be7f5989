using Enforcement.CaseDocuments;
using Enforcement.Cases;
using Enforcement.Organization;
using Organization.Contracts;
using Platform.Law.Clocks;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

/// <summary>The hearing: noticed on Thursday 9 March 2023, so that the party may ask until Thursday the 16th.</summary>
public sealed class HearingGateTests
{
    private static readonly Guid s_host = Guid.Parse("018c0000-0000-7000-8000-0000000000a6");
    private static readonly DateOnly s_requestedOn = new(2023, 3, 10);
    private static readonly DateOnly s_toldOn = new(2023, 3, 13);

    /// <summary>Seven working days after the 13th: Wednesday the 22nd.</summary>
    private static readonly DateOnly s_heldOn = new(2023, 3, 22);
    private static readonly DateOnly s_decidedOn = new(2023, 3, 24);

    [Fact]
    public void A_request_within_five_working_days_is_taken_and_a_later_one_refused()
    {
        RefusedBy("PEN-82", Ask(Told(), new DateOnly(2023, 3, 17)));
        var subject = Told();
        Did(Ask(subject, new DateOnly(2023, 3, 16)));
        Assert.Equal(ClockOutcome.Met, subject.HearingClock!.Closure!.Outcome);
    }

    [Fact]
    public void A_request_in_time_may_be_written_down_later()
    {
        var subject = Told();
        Did(subject.RequestHearing(Request(subject, s_requestedOn), Calendar, By(Lead, new DateOnly(2023, 3, 20))));
    }

    [Fact]
    public void Nobody_asks_for_a_hearing_that_was_not_offered_or_was_declined_or_asked_for()
    {
        RefusedBy("PEN-80", Ask(Noticed(), s_requestedOn));
        var declined = Told();
        Did(Waive(declined, HearingWaiverGround.Declined, s_requestedOn));
        RefusedBy("PEN-82", Ask(declined, s_requestedOn));
        RefusedBy("PEN-82", Ask(Asked(), s_requestedOn));
    }

    [Fact]
    public void Nothing_is_imposed_while_the_party_may_still_ask()
    {
        var subject = Told();
        Did(subject.RecordDefence(new RecordDefence(subject.Id, true, NoticedOn, "", "", false), Calendar, By(Lead, NoticedOn)));
        var until = new DateOnly(2023, 3, 16);
        RefusedBy("PEN-82", Decide(subject, Decision(subject), until));
        Did(Decide(subject, Decision(subject), until.AddDays(1)));
        Assert.Equal(ClockOutcome.Ended, subject.HearingClock!.Closure!.Outcome);
    }

    [Fact]
    public void A_party_that_wants_no_hearing_ends_the_waiting()
    {
        var subject = Told();
        Did(subject.RecordDefence(new RecordDefence(subject.Id, true, NoticedOn, "", "", false), Calendar, By(Lead, NoticedOn)));
        Did(Waive(subject, HearingWaiverGround.Declined, NoticedOn));
        Did(Decide(subject, Decision(subject), NoticedOn));
    }

    [Fact]
    public void Nothing_is_decided_while_a_hearing_is_neither_held_nor_given_up()
    {
        var subject = Asked();
        RefusedBy("PEN-85", Decide(subject, Decision(subject), s_decidedOn));
        RefusedBy("PEN-85", Decide(subject, Decision(subject, Penalty.None) with { Outcome = CaseOutcome.NoPenaltyNotProven }, s_decidedOn));
        RefusedBy("PEN-85", subject.IssueNotice(Notice(subject) with { ServedOn = s_toldOn }, Certified, LegalSetting.Delivered, By(Lead, s_toldOn)));
    }

    [Fact]
    public void The_party_is_told_seven_working_days_before()
    {
        var subject = Asked();
        RefusedBy("PEN-83", Arrange(subject, Arrangement(subject) with { HeldOn = s_heldOn.AddDays(-1) }));
        Did(Arrange(subject, Arrangement(subject)));
        Assert.Equal(ClockOutcome.Met, subject.Hearing!.Arrangement!.Clock.Closure!.Outcome);
    }

    [Fact]
    public void Who_had_a_part_in_the_case_or_its_review_does_not_preside()
    {
        var subject = Asked();
        foreach (var partial in new[] { Lead, Assisting, Reviewer }) RefusedBy("PEN-84", Arrange(subject, Arrangement(subject) with { HostId = partial }));
    }

    [Fact]
    public void A_hearing_that_was_not_arranged_is_not_recorded_and_nobody_stays_away_from_it()
    {
        var subject = Asked();
        RefusedBy("PEN-83", subject.RecordHearing(Record(subject), Calendar, By(s_host, s_heldOn)));
        RefusedBy("PEN-83", Waive(subject, HearingWaiverGround.Absent, s_toldOn));
    }

    [Fact]
    public void The_host_records_and_not_before_the_day_the_party_was_told()
    {
        var subject = Arranged();
        RefusedBy("PEN-84", subject.RecordHearing(Record(subject), Calendar, By(Lead, s_heldOn)));
        RefusedBy("PEN-83", subject.RecordHearing(Record(subject), Calendar, By(s_host, s_heldOn.AddDays(-1))));
    }

    [Fact]
    public void A_record_lacks_neither_evidence_nor_signature_nor_has_it_a_third_agent()
    {
        var subject = Arranged();
        RefusedBy("PEN-84", Held(subject, Record(subject) with { EvidenceShown = false }));
        RefusedBy("PEN-84", Held(subject, Record(subject) with { IsSigned = false }));
        RefusedBy("PEN-84", Held(subject, Record(subject) with { Agents = ["甲", "乙", "丙"] }));
        Did(Held(subject, Record(subject) with { IsSigned = false, RefusalNote = "当事人拒绝签名", Agents = ["甲", "乙"] }));
    }

    [Fact]
    public void After_a_hearing_the_case_is_reviewed_again_and_the_decision_follows_the_record()
    {
        var subject = Heard();
        RefusedBy("PEN-70", Decide(subject, Followed(subject), s_decidedOn));
        ReviewAgain(subject);
        RefusedBy("PEN-85", Decide(subject, Decision(subject), s_decidedOn));
        Did(Decide(subject, Followed(subject), s_decidedOn));
        Assert.Equal((1, "采纳当事人关于面积的意见。"), (subject.Decision!.HearingNumber, subject.Decision.HearingAccount));
    }

    [Fact]
    public void Review_waits_for_the_hearing_and_its_host_does_not_review()
    {
        var open = Asked();
        RefusedBy("PEN-70", open.SubmitForLegalReview(new SubmitForLegalReview(open.Id, []), LegalSetting.Delivered, By(Lead, s_toldOn)));
        var subject = Heard();
        Did(subject.SubmitForLegalReview(new SubmitForLegalReview(subject.Id, []), LegalSetting.Delivered, By(Lead, s_heldOn)));
        RefusedBy("PEN-84", subject.GiveLegalReview(Agreement(subject), LegalSetting.Delivered, By(s_host, s_heldOn)));
    }

    [Fact]
    public void The_ninety_days_rest_from_the_request_to_the_record()
    {
        var subject = Told();
        Assert.Equal(new DateOnly(2023, 5, 30), subject.DecisionClock!.Due(Calendar));
        Did(Ask(subject, s_requestedOn));
        Assert.Null(subject.DecisionClock!.Due(Calendar));
        Did(Arrange(subject, Arrangement(subject)));
        Did(Held(subject, Record(subject)));
        // From the 10th to the 22nd thirteen days do not count: 30 May becomes 12 June.
        Assert.Equal(new DateOnly(2023, 6, 12), subject.DecisionClock!.Due(Calendar));
        var pause = Assert.Single(subject.DecisionClock.Pauses);
        Assert.Equal(("听证", "PEN-53", s_requestedOn, (DateOnly?)s_heldOn), (pause.Ground, pause.RuleId, pause.From, pause.To));
    }

    [Theory]
    [InlineData(HearingWaiverGround.Withdrawn, 14, "2023-06-05")]
    [InlineData(HearingWaiverGround.Absent, 22, "2023-06-12")]
    [InlineData(HearingWaiverGround.Left, 22, "2023-06-12")]
    public void A_hearing_given_up_lets_the_days_count_again(HearingWaiverGround ground, int day, string due)
    {
        var subject = Arranged();
        var on = new DateOnly(2023, 3, day);
        Did(Waive(subject, ground, on));
        Assert.Equal(DateOnly.Parse(due), subject.DecisionClock!.Due(Calendar));
        Did(Decide(subject, Decision(subject), s_decidedOn));
        Assert.Equal(0, subject.Decision!.HearingNumber);
    }

    [Fact]
    public void A_right_asked_for_in_time_outlives_the_ninety_days()
    {
        var subject = Agreed();
        var late = new DateOnly(2023, 6, 12);
        Did(subject.IssueNotice(Notice(subject) with { ServedOn = late, TellsRightToHearing = true }, Certified, LegalSetting.Delivered, By(Lead, late)));
        Did(Ask(subject, late));
        Assert.Empty(subject.DecisionClock!.Pauses);
    }

    [Fact]
    public void A_new_notice_gives_the_right_anew()
    {
        var subject = Heard();
        ReviewAgain(subject);
        Did(subject.IssueNotice(Notice(subject) with { ServedOn = s_heldOn, TellsRightToHearing = true }, Certified, LegalSetting.Delivered, By(Lead, s_heldOn)));
        Assert.Null(subject.Hearing);
        Did(Ask(subject, s_heldOn));
        Assert.Equal([1, 2], subject.Hearings.Select(hearing => hearing.NoticeRound));
    }

    [Fact]
    public void A_second_notice_does_not_wipe_out_the_hearing_that_was_held()
    {
        var subject = Heard();
        Did(subject.IssueNotice(Notice(subject, Fine(20_000_00)) with { TellsRightToHearing = true, ServedOn = s_heldOn }, Certified, LegalSetting.Delivered, By(Lead, s_heldOn)));
        var late = s_heldOn.AddDays(20);
        RefusedBy("PEN-70", Decide(subject, Followed(subject) with { Penalty = Fine(20_000_00) }, late));
        ReviewAgain(subject);
        Did(subject.IssueNotice(Notice(subject, Fine(20_000_00)) with { TellsRightToHearing = true, ServedOn = s_heldOn }, Certified, LegalSetting.Delivered, By(Lead, s_heldOn)));
        RefusedBy("PEN-85", Decide(subject, Decision(subject, Fine(20_000_00)), late));
        Did(Decide(subject, Followed(subject) with { Penalty = Fine(20_000_00) }, late));
        Assert.Equal(1, subject.Decision!.HearingNumber);
    }

    [Fact]
    public void A_case_with_an_open_hearing_is_not_closed()
    {
        var subject = Asked();
        var close = new CloseCase(subject.Id, ClosingGround.InquiryEnded, s_requestedOn, "终止调查");
        Assert.Equal("enforcement.hearing_open", subject.Close(close, Calendar, By(Lead, s_requestedOn)).Refusal.Code);
    }

    [Fact]
    public void A_hearing_leaves_its_notice_and_its_record_in_the_file()
    {
        var documents = CaseFile.Of(Heard(), Office, LegalSetting.Delivered).Where(document => document.Group == DocumentGroup.Hearing).ToList();
        Assert.Equal(["hearing-notice-1", "hearing-record-1"], documents.Select(document => document.Key));
        Assert.All(documents, document => Assert.Contains(document.Sections, section => section.Parts.Any(part => part.HasWords)));
        var waived = Asked();
        Did(Waive(waived, HearingWaiverGround.Withdrawn, s_requestedOn));
        Assert.Contains(CaseFile.Of(waived, Office, LegalSetting.Delivered), document => document.Key == "hearing-waiver-1");
    }

    private static Platform.Law.Calendars.WorkCalendar Calendar => LegalSetting.Delivered.Calendar;

    private static PenaltyCase Told()
    {
        var subject = Agreed(proposed: Fine(20_000_00));
        Did(subject.IssueNotice(Notice(subject, Fine(20_000_00)) with { TellsRightToHearing = true }, Certified, LegalSetting.Delivered, By(Lead, NoticedOn)));
        return subject;
    }

    private static PenaltyCase Asked()
    {
        var subject = Told();
        Did(Ask(subject, s_requestedOn));
        return subject;
    }

    private static PenaltyCase Arranged()
    {
        var subject = Asked();
        Did(Arrange(subject, Arrangement(subject)));
        return subject;
    }

    private static PenaltyCase Heard()
    {
        var subject = Arranged();
        Did(Held(subject, Record(subject)));
        return subject;
    }

    private static void ReviewAgain(PenaltyCase subject)
    {
        Did(subject.SubmitForLegalReview(new SubmitForLegalReview(subject.Id, []), LegalSetting.Delivered, By(Lead, s_heldOn)));
        Did(subject.GiveLegalReview(Agreement(subject), LegalSetting.Delivered, By(Reviewer, s_heldOn)));
    }

    private static RequestHearing Request(PenaltyCase subject, DateOnly on) => new(subject.Id, on, HearingRequestForm.Written, "某某建材有限公司", "面积不实");

    private static Result<Unit> Ask(PenaltyCase subject, DateOnly on) => subject.RequestHearing(Request(subject, on), Calendar, By(Lead, on));

    private static ArrangeHearing Arrangement(PenaltyCase subject) => new(
        subject.Id, s_heldOn, "09:30", "会议室", s_host, HearingOpenness.Public, s_toldOn, new CasePaper("听证通知书", "", s_toldOn, ""));

    private static Result<Unit> Arrange(PenaltyCase subject, ArrangeHearing command) =>
        subject.ArrangeHearing(command, Calendar, By(Head, s_toldOn, Roles.EnforcementHead));

    private static Result<Unit> Waive(PenaltyCase subject, HearingWaiverGround ground, DateOnly on) =>
        subject.RecordHearingWaiver(new RecordHearingWaiver(subject.Id, ground, on, "有书面声明。"), Calendar, By(Lead, on));

    private static RecordHearing Record(PenaltyCase subject) => new(subject.Id, ["王某，当事人"], ["赵某"], true, true, "听证笔录正文。", true, "");

    private static Result<Unit> Held(PenaltyCase subject, RecordHearing command) => subject.RecordHearing(command, Calendar, By(s_host, s_heldOn));

    private static DecidePenalty Followed(PenaltyCase subject) => Decision(subject) with { HearingAccount = "采纳当事人关于面积的意见。" };
}
