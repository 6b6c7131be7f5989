using Enforcement.CaseDocuments;
using Enforcement.Cases;
using Organization.Contracts;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

/// <summary>Served on 17 March 2023, due on 3 April: execution that rests, is taken up again, or ends.</summary>
public sealed class SuspensionGateTests
{
    private static readonly WorkCalendar s_calendar = WorkCalendar.StateCouncil;
    private static readonly DateOnly s_restsOn = new(2023, 4, 10);
    private static readonly CasePaper s_paper = new("文书", "示例1号", s_restsOn, "");

    [Fact]
    public void While_execution_rests_nobody_is_reminded_and_no_court_is_asked()
    {
        var subject = Served();
        var applied = new DateOnly(2023, 9, 26);
        Did(Remind(subject, new DateOnly(2023, 4, 4)));
        Did(Suspend(subject));
        RefusedBy("COE-10", Remind(subject, s_restsOn));
        RefusedBy("COE-10", Apply(subject, applied));
        RefusedBy("COE-10", Suspend(subject));
        Did(Resume(subject, new DateOnly(2023, 9, 1)));
        Assert.Equal(ClockOutcome.Ended, subject.After!.Suspensions[0].Clock.Closure!.Outcome);
        Did(Apply(subject, applied));
    }

    [Fact]
    public void A_surcharge_goes_on_while_execution_rests()
    {
        var subject = Served();
        Did(subject.ImposeSurcharge(new ImposeSurcharge(subject.Id, "逾期"), s_calendar, HeadOn(s_restsOn)));
        Did(Suspend(subject));
        Assert.Equal(17 * 27_00, subject.SurchargeFen(new DateOnly(2023, 4, 20)));
    }

    [Fact]
    public void A_loss_that_cannot_be_made_good_suspends_only_without_harm_to_the_public()
    {
        var subject = Served();
        RefusedBy("COE-10", Suspend(subject, SuspensionGround.IrreparableLoss));
        Did(subject.SuspendExecution(
            new SuspendExecution(subject.Id, SuspensionGround.IrreparableLoss, s_restsOn, "设备拆除后无法恢复", true, s_paper), s_calendar, HeadOn(s_restsOn)));
    }

    [Fact]
    public void Nothing_is_suspended_before_service_or_after_payment()
    {
        Assert.Equal("enforcement.nothing_to_execute", Suspend(Decided()).Refusal.Code);
        var paid = Served();
        Did(paid.RecordPayment(new RecordPayment(paid.Id, s_restsOn, 900_00, "R1", false, ""), s_calendar, By(Lead, s_restsOn)));
        Assert.Equal("enforcement.nothing_to_execute", Suspend(paid).Refusal.Code);
        Assert.Equal("enforcement.not_suspended", Resume(Served(), s_restsOn).Refusal.Code);
    }

    [Fact]
    public void Execution_that_rested_three_years_is_given_up_only_where_harm_is_small_and_the_party_cannot_perform()
    {
        var subject = Served();
        Did(Suspend(subject, SuspensionGround.PartyUnable));
        var clock = subject.After!.Suspensions[0].Clock;
        Assert.Equal(("D24B", new DateOnly(2026, 4, 10)), (clock.Code, clock.Due(s_calendar)));
        RefusedBy("COE-10", GiveUp(subject, new DateOnly(2026, 4, 9)));
        RefusedBy("COE-10", GiveUp(subject, new DateOnly(2026, 4, 10), small: false));
        Did(GiveUp(subject, new DateOnly(2026, 4, 10)));
        Assert.Equal(ExecutionEndGround.NotResumed, subject.After!.End!.Ground);
        Assert.Null(subject.OpenSuspension);
    }

    [Fact]
    public void Execution_that_rested_on_another_ground_is_not_given_up()
    {
        var subject = Served();
        Did(Suspend(subject, SuspensionGround.ThirdPartyClaim));
        RefusedBy("COE-10", GiveUp(subject, new DateOnly(2026, 4, 10)));
    }

    [Fact]
    public void An_ended_execution_lets_the_case_close_and_asks_for_nothing_more()
    {
        var subject = Published(Served());
        RefusedBy("COE-10", Close(subject));
        RefusedBy("COE-10", End(subject, ExecutionEndGround.CitizenDied));
        RefusedBy("COE-10", End(subject, ExecutionEndGround.DecisionRevoked));
        Did(End(subject, ExecutionEndGround.OrganizationEnded));
        Assert.Equal("D21", subject.DueCode);
        Assert.Equal("enforcement.nothing_to_pay", Remind(subject, s_restsOn).Refusal.Code);
        Assert.Equal(
            "enforcement.nothing_to_pay",
            subject.RecordPayment(new RecordPayment(subject.Id, s_restsOn, 900_00, "R1", false, ""), s_calendar, By(Lead, s_restsOn)).Refusal.Code);
        Assert.Equal("enforcement.nothing_to_execute", End(subject, ExecutionEndGround.Other).Refusal.Code);
        Did(Close(subject));
    }

    [Fact]
    public void The_execution_of_an_annulled_decision_ends_on_that_ground()
    {
        var subject = Served();
        Did(subject.Revoke(
            new RevokeDecision(subject.Id, RevocationKind.Annulled, RevokedBy.Court, s_restsOn, "示例行终1号", "事实不清"), s_calendar, HeadOn(s_restsOn)));
        RefusedBy("COE-10", End(subject, ExecutionEndGround.ObjectGone));
        Did(End(subject, ExecutionEndGround.DecisionRevoked));
        Did(Close(subject));
    }

    [Fact]
    public void Each_step_has_its_paper()
    {
        var subject = Served();
        Did(Suspend(subject));
        Did(Resume(subject, s_restsOn.AddDays(5)));
        Did(subject.EndExecution(
            new EndExecution(subject.Id, ExecutionEndGround.ObjectGone, s_restsOn.AddDays(6), "标的灭失", false, false, s_paper), s_calendar, HeadOn(s_restsOn.AddDays(6))));
        var papers = CaseFile.Of(subject, Office, Usual).Where(document => document.Group == DocumentGroup.Execution).ToList();
        Assert.Equal(["suspension-1", "resumption-1", "execution-end"], papers.Select(paper => paper.Key));
        Assert.All(papers, paper => Assert.Null(paper.Lacking()));
    }

    [Fact]
    public void The_case_offers_what_its_execution_allows()
    {
        var subject = Served();
        Assert.Equal(["SuspendExecution", "EndExecution", "AgreeOnExecution"], Course(subject));
        Did(Suspend(subject));
        Assert.Equal(["ResumeExecution", "EndExecution"], Course(subject));
        Did(End(subject, ExecutionEndGround.Other));
        Assert.Empty(Course(subject));
    }

    private static Platform.Journal.Act HeadOn(DateOnly day) => By(Head, day, Roles.EnforcementHead);

    private static Result<Unit> Suspend(PenaltyCase subject, SuspensionGround ground = SuspensionGround.PartyUnable) => subject.SuspendExecution(
        new SuspendExecution(subject.Id, ground, s_restsOn, "停产，暂无收入", PublicInterestSafe: false, s_paper), s_calendar, HeadOn(s_restsOn));

    private static Result<Unit> Resume(PenaltyCase subject, DateOnly day) =>
        subject.ResumeExecution(new ResumeExecution(subject.Id, day, "已恢复经营", s_paper), s_calendar, HeadOn(day));

    private static Result<Unit> End(PenaltyCase subject, ExecutionEndGround ground) => subject.EndExecution(
        new EndExecution(subject.Id, ground, s_restsOn, "已注销，无财产", false, false, s_paper), s_calendar, HeadOn(s_restsOn));

    private static Result<Unit> GiveUp(PenaltyCase subject, DateOnly day, bool small = true) => subject.EndExecution(
        new EndExecution(subject.Id, ExecutionEndGround.NotResumed, day, "三年未恢复", small, true, s_paper), s_calendar, HeadOn(day));

    private static Result<Unit> Remind(PenaltyCase subject, DateOnly day) =>
        subject.RemindToPay(new RemindToPay(subject.Id, day, Lead, Assisting, s_paper), Certified, s_calendar, By(Lead, day));

    private static Result<Unit> Apply(PenaltyCase subject, DateOnly day) => subject.ApplyToCourt(
        new ApplyToCourt(subject.Id, day, "某市人民法院", Enum.GetValues<CourtPaper>(), s_paper), s_calendar, HeadOn(day));

    private static Result<Unit> Close(PenaltyCase subject) =>
        subject.Close(new CloseCase(subject.Id, ClosingGround.ExecutionEnded, null, "执行终结。"), s_calendar, By(Lead, s_restsOn));

    private static List<string> Course(PenaltyCase subject) =>
        [.. new CaseGates(subject, Usual, Certified, Head, s_restsOn).OtherActs().Where(act => act.EndsWith("Execution", StringComparison.Ordinal))];
}
