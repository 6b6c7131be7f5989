using Enforcement.Cases;
using Organization.Contracts;
using Platform.Law.Calendars;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

public sealed class RecusalGateTests
{
    private static readonly WorkCalendar s_calendar = Usual.Calendar;
    private static readonly Func<Guid, bool> s_all = _ => true;

    [Fact]
    public void Only_an_officer_of_the_case_is_recused_and_declares_it_in_person()
    {
        var subject = Filed();
        RefusedBy("PEN-19", Raise(subject, Stranger));
        RefusedBy("PEN-19", Raise(subject, Assisting, RecusalOrigin.Own));
        Did(Raise(subject, Lead, RecusalOrigin.Own));
        RefusedBy("PEN-19", Raise(subject, Lead));
    }

    [Fact]
    public void The_inquiry_goes_on_until_the_head_decides()
    {
        var subject = Filed();
        Did(Raise(subject, Lead));
        Did(Inquire(subject, Lead, ReportedOn));
        Did(Rule(subject, RecusalRuling.Refused));
        Did(Inquire(subject, Lead, ReviewedOn));
        Did(Raise(subject, Lead));
    }

    [Fact]
    public void Nobody_decides_about_themself_and_nothing_that_was_not_raised()
    {
        var subject = Filed();
        RefusedByNone(Rule(subject, RecusalRuling.Granted));
        Did(Raise(subject, Lead));
        RefusedBy("PEN-19", subject.DecideRecusal(new DecideRecusal(subject.Id, 1, RecusalRuling.Refused, "无据"), s_calendar, By(Lead, ReportedOn, Roles.EnforcementHead)));
    }

    [Fact]
    public void Who_is_recused_acts_no_more_and_stands_in_no_record_of_a_later_day()
    {
        var subject = Recused();
        RefusedBy("PEN-19", subject.SubmitEndReport(Report(subject), s_calendar, By(Lead, ReviewedOn)));
        RefusedBy("PEN-19", subject.SubmitEndReport(Report(subject), s_calendar, By(Lead, ReviewedOn, Roles.EnforcementHead)));
        RefusedBy("PEN-19", Inquire(subject, Assisting, ReviewedOn, ReviewedOn));
        // What was taken before the finding may still be entered.
        Did(Inquire(subject, Assisting, ReviewedOn, FiledOn));
    }

    [Fact]
    public void The_notice_waits_for_the_officer_to_be_replaced()
    {
        var subject = Agreed();
        Did(Raise(subject, Assisting, day: ReviewedOn));
        Did(Rule(subject, RecusalRuling.Granted, ReviewedOn));
        RefusedBy("PEN-19", subject.IssueNotice(Notice(subject), Certified, Usual, By(Lead, NoticedOn)));
        Did(subject.ReassignLeadOfficer(new ReassignLeadOfficer(subject.Id, Lead, Stranger, "协办人回避"), s_all, s_calendar, By(Head, NoticedOn)));
        Assert.Equal(("AssistingOfficerChanged", Stranger), (subject.Pending[^1].Type, subject.AssistingOfficerId));
        Did(subject.IssueNotice(Notice(subject), s_all, Usual, By(Lead, NoticedOn)));
    }

    [Fact]
    public void Who_is_recused_is_not_chosen_again_and_still_had_a_part()
    {
        var subject = Recused();
        Did(subject.ReassignLeadOfficer(new ReassignLeadOfficer(subject.Id, Stranger, null, "主办人回避"), s_all, s_calendar, By(Head, ReviewedOn)));
        RefusedBy("PEN-19", subject.ReassignLeadOfficer(new ReassignLeadOfficer(subject.Id, Lead, null, "换回"), s_all, s_calendar, By(Head, ReviewedOn)));
        RefusedBy("PEN-19", subject.ReassignLeadOfficer(new ReassignLeadOfficer(subject.Id, Stranger, Lead, "换回"), s_all, s_calendar, By(Head, ReviewedOn)));
        Assert.Contains(Lead, subject.Officers());
    }

    [Fact]
    public void An_assisting_officer_who_was_replaced_does_not_review()
    {
        var subject = Filed();
        Did(subject.ReassignLeadOfficer(new ReassignLeadOfficer(subject.Id, Lead, Stranger, "调整"), s_all, s_calendar, By(Head, FiledOn)));
        Assert.Contains(subject.AgainstReviewer(Assisting), refusal => refusal.RuleId == "PEN-72");
    }

    [Fact]
    public void A_head_who_is_recused_as_officer_does_not_decide()
    {
        var subject = Noticed();
        Did(Raise(subject, Lead, day: NoticedOn));
        Did(Rule(subject, RecusalRuling.Granted, NoticedOn));
        RefusedBy("PEN-19", subject.Decide(
            Decision(subject), new Numbering("某街罚决字", 1), Office, Usual, [], By(Lead, DecidedOn, Roles.EnforcementHead)));
        Did(Decide(subject, Decision(subject)));
    }

    private static PenaltyCase Recused()
    {
        var subject = Filed();
        Did(Inquire(subject, Lead, FiledOn));
        Did(Raise(subject, Lead));
        Did(Rule(subject, RecusalRuling.Granted));
        return subject;
    }

    private static Result<Unit> Raise(PenaltyCase subject, Guid officer, RecusalOrigin origin = RecusalOrigin.Party, DateOnly? day = null) =>
        subject.RequestRecusal(new RequestRecusal(subject.Id, officer, origin, day ?? ReportedOn, "与当事人是近亲属"), s_calendar, By(Lead, day ?? ReportedOn));

    private static Result<Unit> Rule(PenaltyCase subject, RecusalRuling ruling, DateOnly? day = null) =>
        subject.DecideRecusal(new DecideRecusal(subject.Id, 0, ruling, "经核实"), s_calendar, By(Head, day ?? ReportedOn, Roles.EnforcementHead));

    private static Result<Unit> Inquire(PenaltyCase subject, Guid by, DateOnly day, DateOnly? takenOn = null) =>
        subject.RecordInquiry(Evidence(subject) with { TakenOn = takenOn ?? day }, Certified, s_calendar, By(by, day));

    private static void RefusedByNone(Result<Unit> result) => Assert.Equal("enforcement.no_such_recusal", result.Refusal.Code);
}
