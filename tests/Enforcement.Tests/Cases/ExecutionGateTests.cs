using Enforcement.Cases;
using Enforcement.Contracts.Events.V1;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

public sealed class ExecutionGateTests
{
    private static readonly WorkCalendar s_calendar = WorkCalendar.StateCouncil;
    private static readonly DateOnly s_paidOn = new(2023, 3, 20);

    [Fact]
    public void Service_by_one_officer_is_refused()
    {
        var subject = Decided();
        RefusedBy("PEN-18", Serve(subject, Service(subject) with { SecondOfficerId = Lead }));
    }

    [Fact]
    public void Electronic_service_needs_agreement()
    {
        var subject = Decided();
        RefusedBy("PEN-56", Serve(subject, Service(subject) with { Method = ServiceMethod.Electronic }));
    }

    [Fact]
    public void Public_notice_serves_after_thirty_days()
    {
        var subject = Decided();
        var early = Service(subject) with { Method = ServiceMethod.PublicNotice, PostedOn = DecidedOn, ServedOn = DecidedOn.AddDays(29) };
        RefusedBy("PEN-57", Serve(subject, early, DecidedOn.AddDays(40)));
        Did(Serve(subject, early with { ServedOn = DecidedOn.AddDays(30) }, DecidedOn.AddDays(40)));
        Assert.Equal(ClockOutcome.Met, subject.ServiceClock!.Closure!.Outcome);
    }

    [Fact]
    public void A_payment_needs_its_receipt()
    {
        var subject = Served();
        RefusedBy("PEN-94", Pay(subject, 900_00, receipt: ""));
    }

    [Fact]
    public void Officers_do_not_collect_in_the_ordinary_procedure()
    {
        var subject = Served();
        RefusedBy("PEN-92", subject.RecordPayment(new RecordPayment(subject.Id, s_paidOn, 900_00, "R1", true, "难以执行"), s_calendar, By(Lead, s_paidOn)));
    }

    [Fact]
    public void A_case_closes_as_performed_only_when_the_fine_is_paid()
    {
        var subject = Published(Served());
        Did(Pay(subject, 500_00));
        RefusedBy("PEN-59", Close(subject, ClosingGround.Performed));
        Assert.Equal("enforcement.paid_too_much", Pay(subject, 500_00).Refusal.Code);

        Did(Pay(subject, 400_00));
        Assert.Equal(("D21", new DateOnly(2023, 4, 11)), (subject.DueCode, subject.DueOn));
        Did(Close(subject, ClosingGround.Performed));

        Assert.Equal(CaseStatus.Closed, subject.Status);
        Assert.Null(subject.DueOn);
        Assert.True(Assert.IsType<PenaltyCaseClosed>(subject.Pending[^1].Happened).InTime);
    }

    [Fact]
    public void A_case_is_not_closed_without_a_report()
    {
        var subject = Served();
        Did(Pay(subject, 900_00));
        RefusedBy("PEN-59", subject.Close(new CloseCase(subject.Id, ClosingGround.Performed, null, " "), s_calendar, By(Lead, s_paidOn)));
    }

    [Fact]
    public void A_warning_is_performed_when_it_is_served()
    {
        var subject = Served(new Penalty([PenaltyKind.Warning], 0, 0, 0, ""));
        Assert.Null(subject.PaymentClock);
        Did(Close(subject, ClosingGround.Performed));
    }

    [Fact]
    public void An_inquiry_that_ends_without_decision_ends_its_clock()
    {
        var subject = Reported();
        Assert.Equal("enforcement.closing_day_missing", Close(subject, ClosingGround.InquiryEnded).Refusal.Code);
        Did(subject.Close(new CloseCase(subject.Id, ClosingGround.InquiryEnded, ReportedOn, "当事人死亡"), s_calendar, By(Lead, ReportedOn)));
        Assert.Equal(ClockOutcome.Ended, subject.DecisionClock!.Closure!.Outcome);
    }

    private static Result<Unit> Serve(PenaltyCase subject, ServeDecision command, DateOnly? day = null) =>
        subject.Serve(command, Certified, s_calendar, By(Lead, day ?? DecidedOn));

    private static Result<Unit> Pay(PenaltyCase subject, long fen, string receipt = "R1") =>
        subject.RecordPayment(new RecordPayment(subject.Id, s_paidOn, fen, receipt, false, ""), s_calendar, By(Lead, s_paidOn));

    private static Result<Unit> Close(PenaltyCase subject, ClosingGround ground) =>
        subject.Close(new CloseCase(subject.Id, ground, null, "已履行完毕。"), s_calendar, By(Lead, s_paidOn));
}
