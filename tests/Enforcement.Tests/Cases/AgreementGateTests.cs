using Enforcement.CaseDocuments;
using Enforcement.Cases;
using Organization.Contracts;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

/// <summary>The fine of 900 yuan was due on 3 April 2023; with ten days of surcharge 1,170 yuan are owed on 13 April.</summary>
public sealed class AgreementGateTests
{
    private static readonly WorkCalendar s_calendar = WorkCalendar.StateCouncil;
    private static readonly DateOnly s_due = new(2023, 4, 3);
    private static readonly DateOnly s_agreedOn = new(2023, 4, 13);
    private static readonly CasePaper s_paper = new("文书", "示例1号", s_agreedOn, "");

    [Fact]
    public void Instalments_are_what_is_owed_less_what_is_waived()
    {
        var subject = Late();
        Assert.Equal(1_170_00, subject.OwedFen(s_agreedOn));
        RefusedBy("COE-11", Agree(subject, 0, "", 1_169_99));
        RefusedBy("COE-11", Agree(subject, 0, "", 0, 1_170_00));
        Did(Agree(subject, 200_00, "已恢复原状", 470_00, 500_00));
        Assert.Equal(970_00, subject.OwedFen(s_agreedOn.AddDays(60)));
    }

    [Fact]
    public void Only_a_surcharge_is_waived_and_only_for_what_was_put_right()
    {
        var subject = Late();
        RefusedBy("COE-11", Agree(subject, 100_00, "", 1_070_00));
        RefusedBy("COE-11", Agree(subject, 270_01, "已恢复原状", 899_99));
        Did(Agree(subject, 270_00, "已恢复原状", 900_00));
    }

    [Fact]
    public void An_agreement_harms_nobody_and_comes_after_the_time_to_pay()
    {
        var subject = Late();
        RefusedBy("COE-11", subject.AgreeOnExecution(Agreement(subject, 0, "", 1_170_00) with { HarmsNobody = false }, s_calendar, HeadOn(s_agreedOn)));
        RefusedBy("COE-11", subject.AgreeOnExecution(Agreement(subject, 0, "", 1_170_00) with { AgreedOn = s_due }, s_calendar, HeadOn(s_agreedOn)));
    }

    [Fact]
    public void While_an_agreement_stands_execution_does_not_go_on()
    {
        var subject = Late();
        Did(Agree(subject, 0, "", 1_170_00));
        RefusedBy("COE-11", Remind(subject, s_agreedOn));
        RefusedBy("COE-11", Agree(subject, 0, "", 1_170_00));
        RefusedBy("COE-11", subject.SuspendExecution(
            new SuspendExecution(subject.Id, SuspensionGround.Other, s_agreedOn, "示例", false, s_paper), s_calendar, HeadOn(s_agreedOn)));
        Assert.Contains("RecordBreachOfAgreement", new CaseGates(subject, Usual, Certified, Head, s_agreedOn).OtherActs());
    }

    [Fact]
    public void A_kept_agreement_performs_the_decision()
    {
        var subject = Published(Late());
        Did(Agree(subject, 270_00, "已恢复原状", 400_00, 500_00));
        Did(Pay(subject, 400_00, s_agreedOn.AddDays(30)));
        RefusedBy("COE-11", Break(subject, s_agreedOn.AddDays(31)));
        Did(Pay(subject, 500_00, s_agreedOn.AddDays(60)));
        Assert.True(subject.IsPaidInFull);
        Assert.Null(subject.StandingAgreement);
        var day = s_agreedOn.AddDays(60);
        Did(subject.Close(new CloseCase(subject.Id, ClosingGround.Performed, null, "已履行完毕。"), s_calendar, By(Lead, day)));
    }

    [Fact]
    public void A_broken_agreement_lets_execution_and_surcharge_go_on()
    {
        var subject = Late();
        Did(Agree(subject, 70_00, "已恢复原状", 500_00, 600_00));
        RefusedBy("COE-11", Break(subject, s_agreedOn.AddDays(30)));
        Did(Break(subject, s_agreedOn.AddDays(31)));
        Assert.Equal("enforcement.no_agreement", Break(subject, s_agreedOn.AddDays(32)).Refusal.Code);
        Assert.Equal(200_00 + (2 * 27_00), subject.SurchargeFen(s_agreedOn.AddDays(33)));
        Did(Remind(subject, s_agreedOn.AddDays(32)));
    }

    [Fact]
    public void Agreement_and_breach_have_their_papers()
    {
        var subject = Late();
        Did(Agree(subject, 70_00, "已恢复原状", 500_00, 600_00));
        Did(Break(subject, s_agreedOn.AddDays(31)));
        var keys = CaseFile.Of(subject, Office, Usual).Where(document => document.Group == DocumentGroup.Execution).Select(document => document.Key);
        Assert.Equal(["surcharge", "agreement-1", "agreement-breach-1"], keys);
    }

    private static PenaltyCase Late()
    {
        var subject = Served();
        Did(subject.ImposeSurcharge(new ImposeSurcharge(subject.Id, "逾期"), s_calendar, HeadOn(s_due.AddDays(1))));
        return subject;
    }

    private static Act HeadOn(DateOnly day) => By(Head, day, Roles.EnforcementHead);

    private static AgreeOnExecution Agreement(PenaltyCase subject, long waived, string remedied, params long[] parts) => new(
        subject.Id, s_agreedOn, [.. parts.Select((fen, index) => new Instalment(s_agreedOn.AddDays(30 * (index + 1)), fen))], waived, remedied, HarmsNobody: true, s_paper);

    private static Result<Unit> Agree(PenaltyCase subject, long waived, string remedied, params long[] parts) =>
        subject.AgreeOnExecution(Agreement(subject, waived, remedied, parts), s_calendar, HeadOn(s_agreedOn));

    private static Result<Unit> Break(PenaltyCase subject, DateOnly day) =>
        subject.RecordBreachOfAgreement(new RecordBreachOfAgreement(subject.Id, day, "第一期没有缴纳", s_paper), s_calendar, By(Lead, day));

    private static Result<Unit> Remind(PenaltyCase subject, DateOnly day) =>
        subject.RemindToPay(new RemindToPay(subject.Id, day, Lead, Assisting, s_paper), Certified, s_calendar, By(Lead, day));

    private static Result<Unit> Pay(PenaltyCase subject, long fen, DateOnly day) =>
        subject.RecordPayment(new RecordPayment(subject.Id, day, fen, "R1", false, ""), s_calendar, By(Lead, day));
}
