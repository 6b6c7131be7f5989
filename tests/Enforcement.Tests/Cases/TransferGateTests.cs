using Enforcement.Cases;
using Enforcement.Organization;
using Organization.Contracts;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

/// <summary>Reported on Thursday 9 March 2023, approved on the 10th at ten in the morning.</summary>
public sealed class TransferGateTests
{
    private static readonly WorkCalendar s_calendar = LegalSetting.Delivered.Calendar;
    private static readonly DateOnly s_approvedOn = new(2023, 3, 10);

    [Fact]
    public void Two_officers_verify_and_report_in_writing()
    {
        var subject = Noticed();
        RefusedBy("TRF-01", Report(subject, Reported(subject) with { SecondOfficerId = Lead }));
        RefusedBy("TRF-01", Report(subject, Reported(subject) with { Paper = Paper with { Text = "" } }));
        RefusedBy("TRN-08", subject.ReportCrime(Reported(subject), officer => officer == Lead, s_calendar, By(Lead, NoticedOn)));
        Did(Report(subject, Reported(subject)));
        Assert.Equal("enforcement.transfer_under_way", Report(subject, Reported(subject)).Refusal.Code);
        Assert.Equal("D26", subject.DueCode);
    }

    [Fact]
    public void The_main_head_decides_on_a_report_and_says_why_not()
    {
        var subject = Noticed();
        RefusedBy("TRF-02", Rule(subject, TransferRuling.Approved));
        Did(Report(subject, Reported(subject)));
        RefusedBy("TRF-02", Rule(subject, TransferRuling.Refused));
        Did(Rule(subject, TransferRuling.Refused, "不构成犯罪"));
        Did(Decide(subject, Decision(subject)));
    }

    [Theory]
    [InlineData(12, ClockOutcome.Met)]
    [InlineData(13, ClockOutcome.Met)]
    [InlineData(14, ClockOutcome.Missed)]
    public void A_decision_after_three_days_is_recorded_as_late(int day, ClockOutcome outcome)
    {
        // The third day, the 12th, is a Sunday, so that the period ends on the 13th.
        var subject = Noticed();
        Did(Report(subject, Reported(subject)));
        Did(Rule(subject, TransferRuling.Approved, on: new DateOnly(2023, 3, day)));
        Assert.Equal(outcome, subject.Transfers[0].RulingClock.Closure!.Outcome);
    }

    [Theory]
    [InlineData(24, ClockOutcome.Met)]
    [InlineData(25, ClockOutcome.Missed)]
    public void The_transfer_has_twenty_four_hours(int hours, ClockOutcome outcome)
    {
        var subject = Noticed();
        RefusedBy("TRF-03", Send(subject, hours));
        Did(Report(subject, Reported(subject)));
        RefusedBy("TRF-03", Send(subject, hours));
        Did(Rule(subject, TransferRuling.Approved));
        Assert.Equal("transferredAt", Send(subject, -1).Refusal.Field);
        Did(Send(subject, hours));
        Assert.Equal(outcome, subject.Transfers[0].TransferClock!.Closure!.Outcome);
    }

    [Fact]
    public void What_was_not_sent_is_not_answered_and_what_is_not_filed_not_handed_over()
    {
        var subject = Noticed();
        RefusedBy("TRF-04", Answer(subject, PoliceAnswer.Filed));
        Did(Report(subject, Reported(subject)));
        Did(Rule(subject, TransferRuling.Approved));
        Did(Send(subject, 1));
        RefusedBy("TRF-05", Hand(subject, 14));
        Did(Answer(subject, PoliceAnswer.Filed));
        Assert.Equal("D27B", subject.DueCode);
        Did(Hand(subject, 16));
        Assert.Equal(ClockOutcome.Met, subject.Transfers[0].HandoverClock!.Closure!.Outcome);
    }

    [Fact]
    public void No_fine_takes_the_place_of_the_transfer()
    {
        var subject = Noticed();
        Did(Report(subject, Reported(subject)));
        RefusedBy("TRF-06", Decide(subject, Decision(subject)));
        Did(Rule(subject, TransferRuling.Approved));
        RefusedBy("TRF-06", Decide(subject, Decision(subject)));
        Did(Send(subject, 1));
        RefusedBy("TRF-06", Decide(subject, Decision(subject)));
        Did(Answer(subject, PoliceAnswer.NotFiled));
        Did(Decide(subject, Decision(subject)));
    }

    [Fact]
    public void A_warning_or_the_transfer_itself_is_decided_while_the_police_have_it()
    {
        var warned = Sent();
        Did(Decide(warned, Decision(warned, new Penalty([PenaltyKind.Warning], 0, 0, 0, ""))));
        var transferred = Sent();
        Did(Decide(transferred, Decision(transferred, Penalty.None) with { Outcome = CaseOutcome.TransferToJudiciary }));
    }

    private static PenaltyCase Sent()
    {
        var subject = Noticed();
        Did(Report(subject, Reported(subject)));
        Did(Rule(subject, TransferRuling.Approved));
        Did(Send(subject, 1));
        Did(Answer(subject, PoliceAnswer.Filed));
        return subject;
    }

    private static ReportCrime Reported(PenaltyCase subject) => new(subject.Id, NoticedOn, Lead, Assisting, "非法处置危险废物（示例）", Paper);

    private static Result<Unit> Report(PenaltyCase subject, ReportCrime command) => subject.ReportCrime(command, Certified, s_calendar, By(Lead, NoticedOn));

    private static Result<Unit> Rule(PenaltyCase subject, TransferRuling ruling, string reason = "", DateOnly? on = null) =>
        subject.DecideTransfer(new DecideTransfer(subject.Id, ruling, reason), s_calendar, By(Head, on ?? s_approvedOn, Roles.Leader));

    private static Result<Unit> Send(PenaltyCase subject, int hoursAfter)
    {
        var approved = By(Head, s_approvedOn).At;
        Act act = By(Lead, new DateOnly(2023, 3, 14));
        return subject.RecordTransfer(new RecordTransfer(subject.Id, approved.AddHours(hoursAfter), "某市公安局", Paper), s_calendar, act);
    }

    private static Result<Unit> Answer(PenaltyCase subject, PoliceAnswer answer) =>
        subject.RecordPoliceAnswer(new RecordPoliceAnswer(subject.Id, answer, new DateOnly(2023, 3, 13), ""), s_calendar, By(Lead, new DateOnly(2023, 3, 13)));

    private static Result<Unit> Hand(PenaltyCase subject, int day) => subject.RecordHandover(
        new RecordHandover(subject.Id, new DateOnly(2023, 3, day), "卷宗一册"), s_calendar, By(Lead, new DateOnly(2023, 3, day)));
}
