using Enforcement.Cases;
using Enforcement.Contracts.Events.V1;
using Organization.Contracts;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

/// <summary>Decided and served on 17 March 2023: the fine of 900 yuan is due on 3 April, suits are over on 18 September.</summary>
public sealed class AfterDecisionTests
{
    private static readonly WorkCalendar s_calendar = WorkCalendar.StateCouncil;
    private static readonly DateOnly s_due = new(2023, 4, 3);
    private static readonly DateOnly s_remediesOver = new(2023, 9, 18);
    private static readonly CasePaper s_paper = new("文书", "示例1号", DecidedOn, "");

    [Fact]
    public void A_deferral_moves_the_last_day_to_pay()
    {
        var subject = Served();
        Assert.Equal(s_due, subject.PaymentClock!.Due(s_calendar));
        Did(Defer(subject, new DateOnly(2023, 6, 30)));
        Assert.Equal(new DateOnly(2023, 6, 30), subject.PaymentClock!.Due(s_calendar));
        Assert.False(subject.PaymentClock.IsOverdue(new DateOnly(2023, 6, 30), s_calendar));
    }

    [Fact]
    public void A_deferral_that_does_not_put_off_is_refused() => RefusedBy("PEN-96", Defer(Served(), s_due));

    [Fact]
    public void Instalments_add_up_to_what_is_outstanding()
    {
        var until = new DateOnly(2023, 6, 30);
        var subject = Served();
        RefusedBy("PEN-96", Defer(subject, until, (new(2023, 5, 31), 400_00), (until, 400_00)));
        RefusedBy("PEN-96", Defer(subject, until, (until, 400_00), (new(2023, 5, 31), 500_00)));
        RefusedBy("PEN-96", Defer(subject, until, (new(2023, 5, 31), 900_00)));
        Did(Defer(subject, until, (new(2023, 5, 31), 400_00), (until, 500_00)));
    }

    [Fact]
    public void A_fine_that_is_not_late_bears_no_surcharge() => RefusedBy("PEN-97", Impose(Served(), s_due));

    [Fact]
    public void A_surcharge_is_three_percent_a_day_and_at_most_the_fine()
    {
        var subject = Served();
        Did(Impose(subject, s_due.AddDays(1)));
        Assert.Equal(27_00, subject.SurchargeFen(s_due.AddDays(1)));
        Assert.Equal(10 * 27_00, subject.SurchargeFen(s_due.AddDays(10)));
        Assert.Equal(900_00, subject.SurchargeFen(s_due.AddDays(200)));
        Assert.Equal("enforcement.surcharge_imposed", Impose(subject, s_due.AddDays(2)).Refusal.Code);
    }

    [Fact]
    public void Thirty_days_after_a_surcharge_was_imposed_execution_may_follow_a_reminder()
    {
        var subject = Served();
        Did(Impose(subject, s_due.AddDays(1)));
        Assert.Equal(("D24", s_due.AddDays(31)), (subject.After!.SurchargeClock!.Code, subject.After.SurchargeClock.Due(s_calendar)));
        Assert.Equal("PEN-102", DeadlineRules.Require("D24").RuleId);
        Did(Remind(subject, s_due.AddDays(31)));
        Assert.True(subject.After!.SurchargeClock!.IsOpen);
        Did(Remind(subject, s_due.AddDays(32)));
        Assert.Equal(ClockOutcome.Met, subject.After!.SurchargeClock!.Closure!.Outcome);
        Assert.Contains("PEN-102", subject.Pending[^1].Rules);
    }

    [Fact]
    public void The_days_of_a_remedy_bear_no_surcharge()
    {
        var subject = Served();
        Did(Impose(subject, s_due.AddDays(1)));
        Did(Contest(subject, RemedyKind.Reconsideration, s_due.AddDays(3), s_due.AddDays(30)));
        Assert.Equal(2 * 27_00, subject.SurchargeFen(s_due.AddDays(30)));
        Did(EndContest(subject, s_due.AddDays(20), s_due.AddDays(30)));
        Assert.Equal(12 * 27_00, subject.SurchargeFen(s_due.AddDays(30)));
    }

    [Fact]
    public void A_late_fine_is_performed_when_its_surcharge_is_paid_too()
    {
        var subject = Served();
        Did(Impose(subject, s_due.AddDays(1)));
        Did(Pay(subject, 900_00, s_due.AddDays(5)));
        Assert.False(subject.IsPaidInFull);
        Assert.Equal(5 * 27_00, subject.OwedFen(s_due.AddDays(40)));
        RefusedBy("PEN-59", Close(subject, s_due.AddDays(5)));
        Assert.Equal("enforcement.paid_too_much", Pay(subject, (5 * 27_00) + 1, s_due.AddDays(40)).Refusal.Code);
        Did(Pay(subject, 5 * 27_00, s_due.AddDays(40)));
        Assert.True(subject.IsPaidInFull);
        Assert.Equal(ClockOutcome.Missed, subject.PaymentClock!.Closure!.Outcome);
        Did(Close(subject, s_due.AddDays(41)));
    }

    [Fact]
    public void What_was_paid_in_time_bears_no_surcharge()
    {
        var subject = Served();
        Did(Pay(subject, 500_00, s_due));
        Did(Impose(subject, s_due.AddDays(1)));
        Assert.Equal(12_00, subject.SurchargeFen(s_due.AddDays(1)));
        Assert.Equal(400_00, subject.SurchargeFen(s_due.AddDays(200)));
    }

    [Fact]
    public void A_reminder_waits_for_the_time_to_pay_and_for_two_officers()
    {
        var subject = Published(Served());
        RefusedBy("PEN-100", Remind(subject, s_due));
        RefusedBy("PEN-18", subject.RemindToPay(Reminder(subject, s_due.AddDays(1)) with { SecondOfficerId = Lead }, Certified, s_calendar, By(Lead, s_due.AddDays(1))));
        Did(Remind(subject, s_due.AddDays(1)));
        Assert.Equal("D22", subject.DueCode);
    }

    [Fact]
    public void The_court_is_asked_after_reminder_and_remedies_within_three_months()
    {
        var subject = Served();
        RefusedBy("PEN-100", Apply(subject, s_remediesOver.AddDays(1)));
        Did(Remind(subject, new DateOnly(2023, 9, 11)));
        RefusedBy("PEN-100", Apply(subject, s_remediesOver.AddDays(1)));
        var day = new DateOnly(2023, 9, 26);
        RefusedBy("PEN-101", Apply(subject, day, CourtPaper.Application, CourtPaper.Decision));
        Did(Apply(subject, day));
        Assert.Equal(ClockOutcome.Met, subject.After!.CourtClock!.Closure!.Outcome);
        Assert.Equal("enforcement.already_at_court", Apply(subject, day).Refusal.Code);
        Did(subject.RecordCourtRuling(new RecordCourtRuling(subject.Id, day.AddDays(20), true, "示例行审1号"), s_calendar, By(Lead, day.AddDays(20))));
        Assert.True(subject.After!.Application!.IsGranted);
    }

    [Fact]
    public void The_court_is_not_asked_while_the_party_may_still_contest()
    {
        var subject = Served();
        Did(Remind(subject, s_due.AddDays(1)));
        RefusedBy("PEN-99", Apply(subject, s_remediesOver));
        Did(Contest(subject, RemedyKind.Suit, s_remediesOver, s_remediesOver));
        RefusedBy("PEN-99", Apply(subject, s_remediesOver.AddDays(30)));
    }

    [Fact]
    public void An_application_after_three_months_is_marked_late()
    {
        var subject = Served();
        Did(Remind(subject, s_due.AddDays(1)));
        Did(Apply(subject, new DateOnly(2023, 12, 20)));
        Assert.Equal(ClockOutcome.Missed, subject.After!.CourtClock!.Closure!.Outcome);
    }

    [Fact]
    public void After_a_refusal_the_court_can_be_asked_again()
    {
        var subject = Served();
        Did(Remind(subject, s_due.AddDays(1)));
        var day = s_remediesOver.AddDays(8);
        Did(Apply(subject, day));
        Did(subject.RecordCourtRuling(new RecordCourtRuling(subject.Id, day.AddDays(10), false, "示例不予1号"), s_calendar, By(Lead, day.AddDays(10))));
        Did(Apply(subject, day.AddDays(20)));
        Assert.Null(subject.After!.Application!.RuledOn);
    }

    [Fact]
    public void A_decision_that_was_not_upheld_is_to_be_withdrawn_and_is_not_enforced()
    {
        var subject = Published(Served());
        Did(Remind(subject, s_due.AddDays(1)));
        Did(Contest(subject, RemedyKind.Reconsideration, s_due.AddDays(2), s_due.AddDays(2)));
        Did(subject.EndRemedy(new EndRemedy(subject.Id, new DateOnly(2023, 6, 1), RemedyResult.Annulled, "示例复决1号"), s_calendar, By(Lead, new DateOnly(2023, 6, 1))));
        Assert.Equal(("D17", new DateOnly(2023, 6, 6)), (subject.DueCode, subject.DueOn));
        RefusedBy("PEN-24", Apply(subject, new DateOnly(2023, 7, 20)));
        Did(Revoke(subject, new DateOnly(2023, 6, 1), new DateOnly(2023, 6, 7)));
        Assert.Equal(ClockOutcome.Missed, subject.After!.WithdrawalClock!.Closure!.Outcome);
    }

    [Fact]
    public void Who_withdrew_a_remedy_may_still_contest_until_the_time_is_over()
    {
        var subject = Served();
        Did(Remind(subject, s_due.AddDays(1)));
        Did(Contest(subject, RemedyKind.Reconsideration, s_due.AddDays(2), s_due.AddDays(2)));
        Did(subject.EndRemedy(
            new EndRemedy(subject.Id, s_due.AddDays(10), RemedyResult.Withdrawn, "示例1号"), s_calendar, By(Lead, s_due.AddDays(10))));
        RefusedBy("PEN-99", Apply(subject, s_due.AddDays(60)));
        Did(Apply(subject, s_remediesOver.AddDays(1)));
    }

    [Fact]
    public void The_days_to_sue_after_a_reconsideration_end_on_a_working_day()
    {
        var subject = Served();
        Did(Remind(subject, s_due.AddDays(1)));
        Did(Contest(subject, RemedyKind.Reconsideration, new DateOnly(2023, 8, 1), new DateOnly(2023, 8, 1)));
        Did(subject.EndRemedy(
            new EndRemedy(subject.Id, new DateOnly(2023, 9, 16), RemedyResult.Upheld, "示例复决1号"), s_calendar, By(Lead, new DateOnly(2023, 9, 18))));
        // Fifteen days end in the national holiday; the first working day after it is 7 October.
        RefusedBy("PEN-99", Apply(subject, new DateOnly(2023, 10, 7)));
        Did(Apply(subject, new DateOnly(2023, 10, 8)));
    }

    [Fact]
    public void A_decision_on_the_spot_since_2024_goes_to_the_court_after_sixty_days()
    {
        var day = new DateOnly(2024, 3, 1);
        var subject = DecideMinor(OnTheSpot() with { ActDate = day, DecidedOn = day }).Value;
        var late = new DateOnly(2024, 3, 19);
        Did(subject.RemindToPay(Reminder(subject, late), Certified, s_calendar, By(Lead, late)));
        RefusedBy("PEN-99", Apply(subject, new DateOnly(2024, 4, 30)));
        Did(Apply(subject, new DateOnly(2024, 5, 6)));
        Assert.Equal(ClockOutcome.Met, subject.After!.CourtClock!.Closure!.Outcome);
    }

    [Fact]
    public void A_changed_fine_is_still_to_be_paid_as_it_was_changed()
    {
        var subject = Served();
        var command = new RevokeDecision(
            subject.Id, RevocationKind.Changed, RevokedBy.ReconsiderationOrgan, s_due, "示例复决1号", "裁量偏重", 300_00);
        Assert.Equal("enforcement.changed_to_heavier", subject.Revoke(command with { FineFen = 900_01 }, s_calendar, By(Head, s_due)).Refusal.Code);
        Did(subject.Revoke(command, s_calendar, By(Head, s_due, Roles.EnforcementHead)));
        Assert.Equal("enforcement.paid_too_much", Pay(subject, 300_01, s_due).Refusal.Code);
        Did(Pay(subject, 300_00, s_due));
        Assert.True(subject.IsPaidInFull);
        Did(Close(subject, s_due));
    }

    [Fact]
    public void A_fine_changed_to_what_is_paid_already_is_performed()
    {
        var subject = Served();
        Did(Pay(subject, 300_00, s_due));
        Did(subject.Revoke(
            new RevokeDecision(subject.Id, RevocationKind.Changed, RevokedBy.Court, s_due, "示例行终1号", "裁量偏重", 300_00), s_calendar,
            By(Head, s_due, Roles.EnforcementHead)));
        Assert.False(subject.PaymentClock!.IsOpen);
        Did(Close(subject, s_due));
    }

    [Fact]
    public void The_last_day_of_any_payment_says_whether_the_fine_was_paid_in_time()
    {
        var subject = Served();
        Did(Pay(subject, 500_00, s_due.AddDays(1)));
        Did(Pay(subject, 400_00, s_due.AddDays(-3)));
        Assert.Equal(ClockOutcome.Missed, subject.PaymentClock!.Closure!.Outcome);
    }

    [Fact]
    public void Nothing_is_corrected_before_the_decision() => RefusedBy("PEN-58", Correct(Noticed()));

    [Fact]
    public void A_correction_changes_nothing_of_the_decision()
    {
        var subject = Decided();
        var decided = subject.Decision;
        Did(Correct(subject));
        Assert.Equal(decided, subject.Decision);
        Assert.Equal(1, Assert.Single(subject.After!.Corrections).Number);
        Assert.Contains(CasePapers.Of(subject), paper => paper == s_paper);
    }

    [Fact]
    public void A_revoked_decision_is_withdrawn_from_publication_with_its_reason()
    {
        var subject = Served();
        var day = DecidedOn.AddDays(30);
        Did(Revoke(subject, day, day.AddDays(1)));
        Assert.Equal(("", ""), (subject.PublicParty, subject.ImposedKinds));
        Assert.Equal(ClockOutcome.Met, subject.After!.WithdrawalClock!.Closure!.Outcome);
        Assert.Equal(ClockOutcome.Ended, subject.PaymentClock!.Closure!.Outcome);
        Assert.Equal(day.AddDays(1), Assert.IsType<PenaltyDecisionRevoked>(subject.Pending[^1].Happened).WithdrawnOn);
        Assert.Equal("enforcement.nothing_to_pay", Pay(subject, 100_00, day).Refusal.Code);
        Assert.Equal("enforcement.already_revoked", Revoke(subject, day, day.AddDays(1)).Refusal.Code);
    }

    [Fact]
    public void A_revocation_entered_after_three_working_days_is_marked_late()
    {
        var subject = Served();
        Did(Revoke(subject, new DateOnly(2023, 4, 17), new DateOnly(2023, 4, 21)));
        Assert.Equal(ClockOutcome.Missed, subject.After!.WithdrawalClock!.Closure!.Outcome);
    }

    [Fact]
    public void A_revoked_case_closes_without_payment()
    {
        var subject = Served();
        var day = DecidedOn.AddDays(30);
        Did(Revoke(subject, day, day));
        Did(subject.Close(new CloseCase(subject.Id, ClosingGround.Other, null, "决定已撤销"), s_calendar, By(Lead, day)));
    }

    [Fact]
    public void Only_a_closed_case_is_archived_and_only_once()
    {
        var subject = Served();
        var archive = new ArchiveCase(subject.Id, "示例2023-01", ArchiveRetention.ThirtyYears, 32);
        RefusedBy("PEN-60", subject.Archive(archive, s_calendar, By(Lead, s_due)));
        Did(Pay(subject, 900_00, s_due));
        Did(Close(subject, s_due));
        Did(subject.Archive(archive, s_calendar, By(Lead, s_due)));
        Assert.Equal("enforcement.already_archived", subject.Archive(archive, s_calendar, By(Lead, s_due)).Refusal.Code);
    }

    [Fact]
    public void Who_has_no_part_in_the_case_does_none_of_it()
    {
        var subject = Served();
        Assert.Equal(CaseErrors.NotOwnCase, Correct(subject, Stranger).Refusal);
        Assert.Equal(
            CaseErrors.NotOwnCase,
            subject.RemindToPay(Reminder(subject, s_due.AddDays(1)), Certified, s_calendar, By(Stranger, s_due.AddDays(1))).Refusal);
    }

    private static Result<Unit> Defer(PenaltyCase subject, DateOnly until, params (DateOnly DueOn, long Fen)[] parts) => subject.DeferPayment(
        new DeferPayment(subject.Id, DecidedOn, until, [.. parts.Select(part => new Instalment(part.DueOn, part.Fen))], "经济困难", s_paper),
        s_calendar, By(Head, DecidedOn.AddDays(3), Roles.EnforcementHead));

    private static Result<Unit> Impose(PenaltyCase subject, DateOnly day) =>
        subject.ImposeSurcharge(new ImposeSurcharge(subject.Id, "逾期未缴"), s_calendar, By(Head, day, Roles.EnforcementHead));

    private static Result<Unit> Contest(PenaltyCase subject, RemedyKind kind, DateOnly sought, DateOnly day) =>
        subject.RecordRemedy(new RecordRemedy(subject.Id, kind, sought, "示例复受1号"), s_calendar, By(Lead, day));

    private static Result<Unit> EndContest(PenaltyCase subject, DateOnly ended, DateOnly day) =>
        subject.EndRemedy(new EndRemedy(subject.Id, ended, RemedyResult.Upheld, "示例复决1号"), s_calendar, By(Lead, day));

    private static RemindToPay Reminder(PenaltyCase subject, DateOnly day) => new(subject.Id, day, Lead, Assisting, s_paper);

    private static Result<Unit> Remind(PenaltyCase subject, DateOnly day) =>
        subject.RemindToPay(Reminder(subject, day), Certified, s_calendar, By(Lead, day));

    private static Result<Unit> Apply(PenaltyCase subject, DateOnly day, params CourtPaper[] papers) => subject.ApplyToCourt(
        new ApplyToCourt(subject.Id, day, "某市人民法院", papers.Length > 0 ? papers : Enum.GetValues<CourtPaper>(), s_paper), s_calendar,
        By(Head, day, Roles.EnforcementHead));

    private static Result<Unit> Correct(PenaltyCase subject, Guid? officer = null) => subject.CorrectDocument(
        new CorrectDocument(subject.Id, CorrectionKind.Rectify, "行政处罚决定书", "中市路", "中市西路", "笔误", DecidedOn, s_paper), s_calendar,
        By(officer ?? Lead, DecidedOn));

    private static Result<Unit> Revoke(PenaltyCase subject, DateOnly revoked, DateOnly day) => subject.Revoke(
        new RevokeDecision(subject.Id, RevocationKind.Annulled, RevokedBy.ReconsiderationOrgan, revoked, "示例复决1号", "主要事实不清"), s_calendar,
        By(Head, day, Roles.EnforcementHead));

    private static Result<Unit> Pay(PenaltyCase subject, long fen, DateOnly day) =>
        subject.RecordPayment(new RecordPayment(subject.Id, day, fen, "R1", false, ""), s_calendar, By(Lead, day));

    private static Result<Unit> Close(PenaltyCase subject, DateOnly day) =>
        subject.Close(new CloseCase(subject.Id, ClosingGround.Performed, null, "已履行完毕。"), s_calendar, By(Lead, day));
}
