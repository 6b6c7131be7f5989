using Enforcement.Cases;
using Organization.Contracts;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

/// <summary>Fines that officers take themselves: when they may, and the way of the money to the bank.</summary>
public sealed class CollectionGateTests
{
    private static readonly WorkCalendar s_calendar = WorkCalendar.StateCouncil;

    /// <summary>A Monday; two working days later is Wednesday the 22nd.</summary>
    private static readonly DateOnly s_paidOn = new(2023, 3, 20);

    private static readonly CollectionRequest s_asked = new(CollectionArea.Remote, "某某建材有限公司负责人", CollectionRequestForm.Oral);

    [Fact]
    public void A_fine_is_collected_far_from_a_bank_only_when_the_party_asks()
    {
        var subject = Served();
        RefusedBy("PEN-92", Collect(subject));
        RefusedBy("PEN-93", Collect(subject, s_asked with { By = "" }));
        RefusedBy("PEN-93", Collect(subject, s_asked with { Form = null }));
        RefusedBy("PEN-93", Collect(subject, s_asked, reason: ""));
        Did(Collect(subject, s_asked));
        Assert.Equal(s_asked, subject.Payments[0].Request);
    }

    [Fact]
    public void What_was_collected_comes_to_the_organ_and_to_the_bank_within_two_working_days_each()
    {
        var subject = Collected();
        Assert.Equal(("D20", new DateOnly(2023, 3, 22)), (subject.DueCode, subject.DueOn));
        Assert.Equal("enforcement.nothing_handed_over", Deposit(subject, s_paidOn, Head).Refusal.Code);
        Did(HandOver(subject, new DateOnly(2023, 3, 22)));
        Assert.Equal(ClockOutcome.Met, subject.Payments[0].Collected!.HandoverClock.Closure!.Outcome);
        Assert.Equal(("D20B", new DateOnly(2023, 3, 24)), (subject.DueCode, subject.DueOn));
        Did(Deposit(subject, new DateOnly(2023, 3, 27), Head));
        Assert.Equal(ClockOutcome.Missed, subject.Payments[0].Collected!.DepositClock!.Closure!.Outcome);
        Assert.Equal("enforcement.nothing_collected", HandOver(subject, s_paidOn).Refusal.Code);
    }

    [Fact]
    public void On_the_water_the_two_days_run_from_the_shore()
    {
        var subject = Published(Served());
        var asked = s_asked with { Area = CollectionArea.Water };
        Assert.Equal("enforcement.date_too_early", Collect(subject, asked, landedOn: s_paidOn.AddDays(-1)).Refusal.Code);
        Did(Collect(subject, asked, landedOn: s_paidOn.AddDays(2), day: s_paidOn.AddDays(2)));
        Assert.Equal(new DateOnly(2023, 3, 24), subject.Payments[0].Collected!.HandoverClock.Due(s_calendar));
    }

    [Fact]
    public void Who_collected_hands_over_and_somebody_else_pays_in()
    {
        var subject = Collected();
        RefusedBy("PEN-95", HandOver(subject, s_paidOn, Assisting));
        RefusedBy("PEN-95", HandOver(subject, s_paidOn, Head, Roles.EnforcementHead));
        Did(HandOver(subject, s_paidOn));
        RefusedBy("PEN-95", Deposit(subject, s_paidOn, Lead));
        Did(Deposit(subject, s_paidOn, Stranger));
        Assert.Equal(Stranger, subject.Payments[0].Collected!.DepositedBy);
    }

    [Fact]
    public void The_head_hands_over_for_an_officer_who_has_left_the_case()
    {
        var subject = Collected();
        Did(subject.ReassignLeadOfficer(
            new ReassignLeadOfficer(subject.Id, Stranger, Assisting, "调离"), _ => true, s_calendar, By(Head, s_paidOn, Roles.EnforcementHead)));
        Did(HandOver(subject, s_paidOn, Head, Roles.EnforcementHead));
    }

    [Fact]
    public void A_case_is_not_closed_while_money_is_on_its_way()
    {
        var subject = Collected();
        Assert.True(subject.IsPaidInFull);
        RefusedBy("PEN-95", Close(subject));
        Did(HandOver(subject, s_paidOn));
        RefusedBy("PEN-95", Close(subject));
        Did(Deposit(subject, s_paidOn, Head));
        Did(Close(subject));
    }

    [Fact]
    public void The_case_offers_each_step_to_who_may_take_it()
    {
        var subject = Collected();
        Assert.Contains("HandOverCollected", Others(subject, Lead));
        Did(HandOver(subject, s_paidOn));
        Assert.DoesNotContain("DepositCollected", Others(subject, Lead));
        Assert.Contains("DepositCollected", Others(subject, Head));
    }

    [Fact]
    public void A_payment_at_the_bank_has_no_way_of_its_own()
    {
        var subject = Served();
        Did(subject.RecordPayment(new RecordPayment(subject.Id, s_paidOn, 900_00, "R1", false, ""), s_calendar, By(Lead, s_paidOn)));
        Assert.Null(subject.Payments[0].Collected);
        Assert.Equal("enforcement.nothing_collected", HandOver(subject, s_paidOn).Refusal.Code);
        Did(Close(subject));
    }

    private static PenaltyCase Collected()
    {
        var subject = Published(Served());
        Did(Collect(subject, s_asked));
        return subject;
    }

    private static Result<Unit> Collect(
        PenaltyCase subject, CollectionRequest? request = null, string reason = "村里没有银行网点", DateOnly? landedOn = null, DateOnly? day = null) => subject.RecordPayment(
        new RecordPayment(subject.Id, s_paidOn, 900_00, "R1", true, reason) { Request = request, LandedOn = landedOn }, s_calendar, By(Lead, day ?? s_paidOn));

    private static Result<Unit> HandOver(PenaltyCase subject, DateOnly day, Guid? actor = null, params string[] roles) =>
        subject.HandOverCollected(new HandOverCollected(subject.Id, 0, day, "收据1号"), s_calendar, By(actor ?? Lead, day, roles));

    private static Result<Unit> Deposit(PenaltyCase subject, DateOnly day, Guid actor) =>
        subject.DepositCollected(new DepositCollected(subject.Id, 1, day, "银行回单1号"), s_calendar, By(actor, day));

    private static Result<Unit> Close(PenaltyCase subject) =>
        subject.Close(new CloseCase(subject.Id, ClosingGround.Performed, null, "已履行完毕。"), s_calendar, By(Lead, s_paidOn));

    private static List<string> Others(PenaltyCase subject, Guid reader) => [.. new CaseGates(subject, Usual, Certified, reader, s_paidOn).OtherActs()];
}
