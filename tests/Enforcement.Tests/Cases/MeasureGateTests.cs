using Enforcement.Cases;
using static Enforcement.Tests.Cases.CaseSteps;
using static Enforcement.Tests.Cases.MeasureSteps;

namespace Enforcement.Tests.Cases;

/// <summary>Sealing and seizure on Wednesday 1 March 2023: before and while it is imposed.</summary>
public sealed class MeasureGateTests
{
    [Fact]
    public void Nothing_is_imposed_that_the_head_did_not_approve_before()
    {
        var subject = Filed();
        RefusedBy("COE-01", Impose(subject, SceneAt(FiledOn)));
        Did(subject.ApproveMeasure(Approval(subject), Calendar, HeadOn(FiledOn)));
        RefusedBy("COE-01", Impose(subject, SceneAt(FiledOn, 9, 58)));
        RefusedBy("COE-01", Impose(subject, SceneAt(FiledOn) with { Things = [Cement, new PreservedGoods("砂石", "一车", "")] }));
        Did(Impose(subject, SceneAt(FiledOn, 10)));
        RefusedBy("COE-01", Impose(subject, SceneAt(FiledOn)));
    }

    [Fact]
    public void Only_a_law_or_a_regulation_provides_for_a_measure()
    {
        var subject = Filed();
        RefusedBy("ORG-05", subject.ApproveMeasure(Approval(subject) with { BasisRank = MeasureBasis.Other }, Calendar, HeadOn(FiledOn)));
        RefusedBy("ORG-05", subject.ImposeUrgentMeasure(
            Urgent(subject, SceneAt(FiledOn)) with { BasisRank = MeasureBasis.Other }, Certified, Calendar, At(Lead, FiledOn, 12)));
    }

    [Fact]
    public void Nothing_is_approved_without_a_list()
    {
        var subject = Filed();
        RefusedBy("COE-03", subject.ApproveMeasure(Approval(subject) with { Things = [] }, Calendar, HeadOn(FiledOn)));
    }

    [Theory]
    [InlineData(MeasureCheck.CertificateShown, "COE-01")]
    [InlineData(MeasureCheck.PartyCalled, "COE-01")]
    [InlineData(MeasureCheck.ReasonsAndRightsTold, "COE-01")]
    [InlineData(MeasureCheck.Heard, "COE-01")]
    [InlineData(MeasureCheck.TwoCopies, "COE-03")]
    [InlineData(MeasureCheck.OnlyOfCase, "COE-03")]
    [InlineData(MeasureCheck.NoNecessities, "COE-03")]
    [InlineData(MeasureCheck.NotSealedBefore, "COE-03")]
    public void What_the_officers_do_not_confirm_stands_against_the_measure(MeasureCheck left, string rule)
    {
        var subject = Filed();
        var scene = SceneAt(FiledOn) with { Checks = [.. Enum.GetValues<MeasureCheck>().Where(check => check != left)] };
        RefusedBy(rule, ImposeAtOnce(subject, scene));
    }

    [Fact]
    public void The_on_site_record_names_witness_statement_signature_and_text()
    {
        var subject = Filed();
        var scene = SceneAt(FiledOn);
        RefusedBy("COE-01", ImposeAtOnce(subject, scene with { Presence = MeasurePresence.Witness }));
        RefusedBy("COE-01", ImposeAtOnce(subject, scene with { Statement = " " }));
        RefusedBy("COE-01", ImposeAtOnce(subject, scene with { IsSigned = false }));
        RefusedBy("COE-01", ImposeAtOnce(subject, scene with { Paper = scene.Paper with { Text = "" } }));
        RefusedBy("COE-03", ImposeAtOnce(subject, scene with { Things = [] }));
        var together = ImposeAtOnce(subject, scene with { Statement = "", IsSigned = false, Things = [] }).Refusal;
        Assert.Equal(["things", "statement", "refusalNote"], together.Faults.Select(fault => fault.Field));
        // Who does not come can neither be told nor heard on the spot.
        Did(ImposeAtOnce(subject, scene with
        {
            Presence = MeasurePresence.Witness,
            Witness = "王五",
            Statement = "",
            IsSigned = false,
            RefusalNote = "见证人拒绝签名",
            Checks = [.. scene.Checks.Except([MeasureCheck.ReasonsAndRightsTold, MeasureCheck.Heard])],
        }));
    }

    [Fact]
    public void Two_officers_certified_on_the_day_impose_it_and_review_nothing_in_the_case()
    {
        var subject = Filed();
        RefusedBy("PEN-18", ImposeAtOnce(subject, SceneAt(FiledOn) with { SecondOfficerId = Lead }));
        RefusedBy("TRN-08", ImposeAtOnce(subject, SceneAt(FiledOn) with { SecondOfficerId = Stranger }));
        Did(subject.ImposeUrgentMeasure(Urgent(subject, SceneAt(FiledOn) with { SecondOfficerId = Stranger }), _ => true, Calendar, At(Lead, FiledOn, 12)));
        Assert.Contains(Stranger, subject.Officers());
    }

    [Fact]
    public void Nothing_is_sealed_twice()
    {
        var subject = Seized(FiledOn);
        RefusedBy("COE-03", ImposeAtOnce(subject, SceneAt(FiledOn, 12)));
        Did(ImposeAtOnce(subject, SceneAt(FiledOn, 12) with { Things = [Cement with { Quantity = "五袋" }] }));
        Did(subject.ReleaseMeasure(new ReleaseMeasure(subject.Id, 1, ReleaseGround.NotConnected, FiledOn, "已退还"), Calendar, HeadOn(FiledOn, 20)));
        Did(ImposeAtOnce(subject, SceneAt(FiledOn, 21)));
    }

    [Fact]
    public void An_urgent_measure_is_approved_within_24_hours_to_the_minute_across_midnight()
    {
        var evening = SceneAt(FiledOn, 23, 30);
        var next = FiledOn.AddDays(1);
        var inTime = Filed();
        Did(ImposeAtOnce(inTime, evening));
        Assert.Equal(("D09", next), (inTime.DueCode, inTime.DueOn));
        Assert.Equal(MeasureState.AwaitsApproval, StateOn(inTime, next, 23));
        RefusedBy("COE-02", Extend(inTime, next));
        Did(Confirm(inTime, HeadOn(next, 23, 30)));
        Assert.Equal((MeasureState.Standing, "D07"), (StateOn(inTime, next, 23), inTime.DueCode));
        RefusedBy("COE-02", Confirm(inTime, HeadOn(next, 23, 30)));

        var late = Filed();
        Did(ImposeAtOnce(late, evening));
        RefusedBy("COE-02", Confirm(late, HeadOn(next, 23, 31)));
        Assert.Equal(MeasureState.MustBeLifted, late.Measures[0].StateAt(HeadOn(next, 23, 31).At, next, Calendar));
        RefusedBy("COE-02", Confirm(late, HeadOn(next, 23, 31), MeasureRuling.Refused));
        Did(Release(late, next.AddDays(1), ReleaseGround.Other));
        Assert.Equal((MeasureState.Released, Platform.Law.Clocks.ClockOutcome.Missed), (StateOn(late, next.AddDays(1)), late.Measures[0].ApprovalClock!.Closure!.Outcome));
        Assert.Equal("D03", late.DueCode);
    }

    [Fact]
    public void The_24_hours_are_the_same_in_summer_as_in_winter()
    {
        // A zone with summer time would lose an hour on 12 March 2023 or 26 March 2023.
        foreach (var day in new[] { new DateOnly(2023, 3, 11), new DateOnly(2023, 3, 25) })
        {
            var subject = Filed();
            Did(ImposeAtOnce(subject, SceneAt(day, 20)));
            Assert.Equal(HeadOn(day.AddDays(1), 20).At, subject.Measures[0].ApprovalClock!.DueAt(Calendar));
            RefusedBy("COE-02", Confirm(subject, HeadOn(day.AddDays(1), 20, 1)));
            Did(Confirm(subject, HeadOn(day.AddDays(1), 20)));
        }
    }

    [Fact]
    public void What_the_head_does_not_approve_is_released_at_once()
    {
        var subject = Filed();
        Did(ImposeAtOnce(subject, SceneAt(FiledOn)));
        Did(Confirm(subject, HeadOn(FiledOn, 15), MeasureRuling.Refused, "不需要扣押，已退还"));
        Assert.Equal((MeasureState.Released, ReleaseGround.Other), (StateOn(subject, FiledOn, 16), subject.Measures[0].Release!.Ground));
        RefusedBy("COE-04", Release(subject, FiledOn, ReleaseGround.Other));
    }

    [Fact]
    public void A_case_is_not_closed_while_things_are_held()
    {
        var subject = Seized(FiledOn);
        var closing = new CloseCase(subject.Id, ClosingGround.InquiryEnded, FiledOn, "终止调查");
        RefusedBy("COE-05", subject.Close(closing, Calendar, By(Lead, FiledOn)));
        // Ended by itself, but not given back as far as the case knows.
        var late = FiledOn.AddDays(40);
        RefusedBy("COE-05", subject.Close(closing, Calendar, By(Lead, late)));
        Did(Release(subject, late, ReleaseGround.Expired));
        // Sealing and seizure are filmed, or it is written why not.
        RefusedBy("TRI-06", subject.Close(closing, Calendar, By(Lead, late)));
        Did(subject.ExplainMissingRecording(RecordedStep.CoerciveMeasure, 0, "记录仪故障", Calendar, By(Lead, late)));
        Did(subject.Close(closing, Calendar, By(Lead, late)));
        Assert.Equal("", subject.DueCode);
    }

    [Fact]
    public void After_a_decision_nothing_more_is_sealed()
    {
        var subject = Decided();
        var state = subject.ApproveMeasure(Approval(subject), Calendar, HeadOn(DecidedOn));
        Assert.Equal("enforcement.step_out_of_order", state.Refusal.Code);
        Assert.Equal("enforcement.step_out_of_order", ImposeAtOnce(subject, SceneAt(DecidedOn)).Refusal.Code);
    }
}
