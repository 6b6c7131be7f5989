using Enforcement.Cases;
using Enforcement.Organization;
using Organization.Contracts;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

/// <summary>Approved on Wednesday 1 March 2023: the seventh working day is Friday the 10th.</summary>
public sealed class PreservationGateTests
{
    private static readonly WorkCalendar s_calendar = LegalSetting.Delivered.Calendar;
    private static readonly DateOnly s_last = new(2023, 3, 10);

    [Fact]
    public void Nothing_is_listed_that_the_head_did_not_approve_and_nothing_decided_that_is_not_listed()
    {
        var subject = Filed();
        RefusedBy("PEN-44", List(subject));
        Did(Approve(subject));
        RefusedBy("PEN-44", Dispose(subject, s_last));
        RefusedBy("PEN-44", List(subject, goods: []));
    }

    [Fact]
    public void The_list_is_signed_by_two_officers_certified_on_the_day()
    {
        var subject = Approved();
        RefusedBy("PEN-18", subject.RecordPreservation(Listing(subject) with { SecondOfficerId = Lead }, Certified, s_calendar, By(Lead, FiledOn)));
        RefusedBy("TRN-08", subject.RecordPreservation(Listing(subject), officer => officer == Lead, s_calendar, By(Lead, FiledOn)));
        Did(List(subject));
        Assert.Contains(Assisting, subject.Officers());
    }

    [Fact]
    public void A_decision_on_the_last_day_is_in_time()
    {
        var subject = Kept();
        Assert.Equal("D06", subject.DueCode);
        Did(Dispose(subject, s_last));
        var kept = Assert.Single(subject.Preservations);
        Assert.Equal((ClockOutcome.Met, PreservationState.Disposed), (kept.Clock.Closure!.Outcome, kept.StateOn(s_last.AddDays(9), s_calendar)));
        Assert.Equal("D03", subject.DueCode);
    }

    [Fact]
    public void After_seven_working_days_it_has_ended_by_itself()
    {
        var subject = Kept();
        var late = s_last.AddDays(3);
        RefusedBy("PEN-44", Dispose(subject, late));
        var kept = subject.Preservations[0];
        Assert.Equal((PreservationState.Kept, PreservationState.Ended), (kept.StateOn(s_last, s_calendar), kept.StateOn(s_last.AddDays(1), s_calendar)));
        Assert.Equal((ClockOutcome.Ended, s_last.AddDays(1)), (kept.ClockOn(late, s_calendar).Closure!.Outcome, kept.ClockOn(late, s_calendar).Closure!.On));
        // Nothing is owed any more: lists and the next act look at the other clocks alone.
        Assert.Equal(("D06", "D03"), (subject.DueCode, subject.DutyOn(late, s_calendar).Clock!.Code));
        Did(subject.RecordInquiry(Evidence(subject), Certified, s_calendar, By(Lead, late)));
        Assert.Equal("D03", subject.DueCode);
    }

    [Fact]
    public void A_list_after_the_seven_days_is_refused()
    {
        var subject = Approved();
        var late = s_last.AddDays(3);
        RefusedBy("PEN-44", subject.RecordPreservation(Listing(subject) with { TakenOn = late }, Certified, s_calendar, By(Lead, late)));
    }

    [Fact]
    public void Goods_are_confiscated_only_with_a_decision_that_says_so()
    {
        var subject = Kept();
        RefusedBy("PEN-44", Dispose(subject, s_last, PreservationMeasure.Confiscated));
        Did(Dispose(subject, s_last, PreservationMeasure.Seized));
    }

    [Fact]
    public void Each_approval_has_its_own_list()
    {
        var subject = Kept();
        Did(Approve(subject));
        Did(List(subject));
        RefusedBy("PEN-44", Dispose(subject, s_last));
        Did(subject.DisposePreservation(new DisposePreservation(subject.Id, 2, PreservationMeasure.Returned, s_last, "已返还"), s_calendar, By(Head, s_last, Roles.EnforcementHead)));
        Assert.Equal([false, true], subject.Preservations.Select(known => known.Disposal is not null));
    }

    private static PenaltyCase Approved()
    {
        var subject = Filed();
        Did(Approve(subject));
        return subject;
    }

    private static PenaltyCase Kept()
    {
        var subject = Approved();
        Did(List(subject));
        return subject;
    }

    private static Result<Unit> Approve(PenaltyCase subject) =>
        subject.ApprovePreservation(new ApprovePreservation(subject.Id, "货物可能转移", "审批1号"), s_calendar, By(Head, FiledOn, Roles.EnforcementHead));

    private static RecordPreservation Listing(PenaltyCase subject) =>
        new(subject.Id, 0, FiledOn, Lead, Assisting, [new PreservedGoods("水泥", "二十袋", "完好")], "执法局仓库", Paper);

    private static Result<Unit> List(PenaltyCase subject, IReadOnlyList<PreservedGoods>? goods = null) => subject.RecordPreservation(
        goods is null ? Listing(subject) : Listing(subject) with { Goods = goods }, Certified, s_calendar, By(Lead, FiledOn));

    private static Result<Unit> Dispose(PenaltyCase subject, DateOnly day, PreservationMeasure measure = PreservationMeasure.Returned) =>
        subject.DisposePreservation(new DisposePreservation(subject.Id, 0, measure, day, "已返还当事人"), s_calendar, By(Head, day, Roles.EnforcementHead));
}
