using System.Text.Json;
using Enforcement.CaseDocuments;
using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Enforcement.Organization;
using Enforcement.PartyCases;
using Enforcement.Tests.Cases;
using Enforcement.WorkOrders;
using Organization.Contracts;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Persistence;
using static Enforcement.Tests.Cases.CaseSteps;
using ClockHolder = Enforcement.Contracts.V1.ClockHolder;
using Domain = Enforcement.Cases;
using PauseGround = Enforcement.Cases.PauseGround;

namespace Enforcement.Tests.PartyCases;

/// <summary>What the party of a case reads, in the domain.</summary>
public sealed class PartyCaseTests
{
    private static readonly WorkCalendar s_calendar = WorkCalendar.StateCouncil;
    private static readonly DateOnly s_late = new(2023, 4, 4);

    [Fact]
    public void A_code_is_made_in_every_track_and_no_event_carries_it()
    {
        PenaltyCase[] filed =
        [
            Filed(),
            PenaltyCase.File(
                Filing() with { Track = Domain.CaseTrack.Minor }, Power(), Certified, new Numbering("某街简罚决字", 1), With(("enforcement.minor.procedure", "ordinary")),
                By(Lead, FiledOn)).Value,
            DecideMinor(OnTheSpot()).Value,
            Filed(),
        ];
        Assert.All(filed, subject => Assert.Equal(subject.QueryCode, ReceiptCode.Read(subject.QueryCode)));
        Assert.Equal(filed.Length, filed.Select(subject => subject.QueryCode).Distinct(StringComparer.Ordinal).Count());
        Assert.All(filed, subject => Assert.NotEqual(ReceiptCode.Of(subject.Id.ToString("N")), subject.QueryCode));
        Assert.All(filed.SelectMany(subject => subject.Pending.Select(entry => (subject.QueryCode, entry.Happened))), entry =>
            Assert.DoesNotContain(entry.QueryCode, JsonSerializer.Serialize<object?>(entry.Happened), StringComparison.Ordinal));
    }

    [Fact]
    public void Who_handles_the_case_gives_it_another_code_and_a_stranger_does_not()
    {
        var subject = Filed();
        var first = subject.QueryCode;
        Assert.Equal(Domain.CaseErrors.NotOwnCase, subject.IssueQueryCode(new IssueQueryCode(subject.Id, "遗失"), s_calendar, By(Stranger, FiledOn)).Refusal);
        Assert.Equal(first, subject.QueryCode);
        Did(subject.IssueQueryCode(new IssueQueryCode(subject.Id, "当事人遗失文书"), s_calendar, By(Assisting, FiledOn)));
        Assert.NotEqual(first, subject.QueryCode);
        Assert.Equal("当事人遗失文书", subject.QueryCodeReason);
        Assert.Equal("QueryCodeIssued", subject.Pending[^1].Type);
        Did(subject.IssueQueryCode(new IssueQueryCode(subject.Id, "他人知道"), s_calendar, By(Head, FiledOn, Roles.EnforcementHead)));
    }

    [Fact]
    public void A_pause_stands_with_its_ground_article_and_document_and_without_the_officers_own_words()
    {
        var subject = Filed();
        Pause(subject, PauseGround.Appraisal, "送检样品的结论不利于当事人", "鉴字1号");
        Did(subject.ExtendDecisionClock(new ExtendDecisionClock(subject.Id, Domain.ClockExtensionKind.Head, 10, "主办人另有任务", "延字1号"), s_calendar, By(Head, s_late, Roles.EnforcementHead)));

        var lines = Lines(Clock(View(subject, s_late), "D03"));
        var pause = Assert.Single(lines, line => line.Kind == ClockLineKind.Pause);
        Assert.Equal(("鉴定", "鉴字1号", 5), (pause.Reason, pause.Document, pause.NotCounted));
        Assert.Contains("第六十条", pause.Article, StringComparison.Ordinal);
        var extension = Assert.Single(lines, line => line.Kind == ClockLineKind.Extension);
        Assert.Equal(("延期10天：情况复杂，经负责人批准", 10), (extension.Reason, extension.Added));
        Assert.DoesNotContain("不利于当事人", View(subject, s_late).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_goes_to_the_police_is_not_told()
    {
        var subject = Noticed();
        Pause(subject, PauseGround.OtherDecision, "等公安机关立案", "受案回执1号");
        var before = View(subject, NoticedOn.AddDays(3));
        Did(subject.ReportCrime(new ReportCrime(subject.Id, NoticedOn, Lead, Assisting, "非法处置危险废物（示例）", CaseSteps.Paper), Certified, s_calendar, By(Lead, NoticedOn)));
        Did(subject.DecideTransfer(new DecideTransfer(subject.Id, Domain.TransferRuling.Approved, ""), s_calendar, By(Head, NoticedOn, Roles.Leader)));
        Did(subject.RecordTransfer(new RecordTransfer(subject.Id, null, "某市公安局", CaseSteps.Paper), s_calendar, By(Lead, NoticedOn)));

        var under = View(subject, NoticedOn.AddDays(3));
        Assert.Equal(before.Clocks.Select(known => known.Clock.Code), under.Clocks.Select(known => known.Clock.Code));
        Assert.Equal(before.Stage, under.Stage);
        Silent(under);
        var told = Assert.Single(Lines(Clock(under, "D03")), line => line.Kind == ClockLineKind.Pause);
        Assert.Equal(("有依法应当中止办案的情形", null), (told.Reason, told.Document));

        Did(Decide(subject, Decision(subject, Domain.Penalty.None) with { Outcome = Domain.CaseOutcome.TransferToJudiciary }));
        var sent = View(subject, DecidedOn);
        Assert.Equal(PartyStage.InHand, sent.Stage);
        Assert.Null(sent.Decision);
        Assert.DoesNotContain("D03", sent.Clocks.Select(known => known.Clock.Code));
        Silent(sent);
    }

    [Fact]
    public void A_surcharge_shows_its_base_days_and_cap_and_the_days_left_out()
    {
        var subject = Served();
        Did(subject.RecordPayment(new RecordPayment(subject.Id, DecidedOn, 100_00, "示例票据1号", false, ""), s_calendar, By(Lead, DecidedOn)));
        Did(subject.ImposeSurcharge(new ImposeSurcharge(subject.Id, "逾期未缴"), s_calendar, By(Head, s_late, Roles.EnforcementHead)));
        Did(subject.RecordRemedy(new RecordRemedy(subject.Id, Domain.RemedyKind.Reconsideration, s_late.AddDays(1), "示例复受1号"), s_calendar, By(Lead, s_late.AddDays(1))));
        Did(subject.EndRemedy(new EndRemedy(subject.Id, s_late.AddDays(2), Domain.RemedyResult.Upheld, "示例复决1号"), s_calendar, By(Lead, s_late.AddDays(2))));

        var view = View(subject, s_late.AddDays(4));
        var money = view.Money;
        Assert.Equal((900_00, 100_00), (money.FineFen, money.PaidFen));
        // 4, 7 and 8 April: the 5th and the 6th belong to the reconsideration.
        Assert.Equal((800_00, 800_00, 3, 3 * 24_00), (money.Surcharge.BaseFen, money.Surcharge.CapFen, money.Surcharge.DaysLate, money.Surcharge.AmountFen));
        Assert.Equal(800_00 + (3 * 24_00), money.OwedFen);
        Assert.Equal("2023-04-05", Assert.Single(money.Surcharge.LeftOut).SoughtOn);
        Assert.Equal(800_00, View(subject, s_late.AddDays(200)).Money.Surcharge.AmountFen);
        Assert.Equal("2023-04-21", Clock(view, "D29").DueOn);
    }

    [Fact]
    public void After_service_the_party_reads_the_last_days_of_its_remedies_and_before_it_nothing_of_the_decision()
    {
        var decided = View(Decided(), DecidedOn);
        Assert.Equal(PartyStage.Decided, decided.Stage);
        Assert.Null(decided.Decision);
        Assert.Null(decided.Money);
        Assert.DoesNotContain("行政处罚决定书", decided.Documents.Select(paper => paper.Title));

        var served = View(Served(), DecidedOn);
        Assert.Equal(("2023-05-16", "2023-09-18"), (Clock(served, "D28").DueOn, Clock(served, "D29").DueOn));
        Assert.Equal("2023-04-03", Clock(served, "D19").DueOn);
        Assert.Contains("行政处罚决定书", served.Documents.Select(paper => paper.Title));
        Assert.Equal(ClockHolder.Party, served.Clocks.Single(known => known.Clock.Code == "D28").Holder);
        Assert.Equal("Ended", Clock(View(Served(), new DateOnly(2023, 10, 1)), "D28").Outcome);
    }

    [Fact]
    public void A_revoked_decision_says_so_and_nothing_is_owed()
    {
        var subject = Served();
        Did(subject.Revoke(
            new RevokeDecision(subject.Id, Domain.RevocationKind.Annulled, Domain.RevokedBy.Court, DecidedOn, "示例行终1号", "主要证据不足"), s_calendar,
            By(Head, DecidedOn, Roles.EnforcementHead)));
        var view = View(subject, DecidedOn);
        Assert.Equal(Contracts.V1.RevocationKind.Annulled, view.Revocation.Kind);
        Assert.Equal((0, 0), (view.Money.FineFen, view.Money.OwedFen));
        Assert.DoesNotContain(view.Clocks, known => known.Clock.Code is "D28" or "D29");
        Assert.DoesNotContain("主要证据不足", view.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_only_approved_is_not_told_beforehand_and_what_is_kept_has_its_clock()
    {
        var subject = Filed();
        Did(subject.ApprovePreservation(new ApprovePreservation(subject.Id, "可能灭失", "批1号"), s_calendar, By(Head, FiledOn, Roles.EnforcementHead)));
        Assert.DoesNotContain(View(subject, FiledOn).Clocks, known => known.Clock.Code == "D06");
        Did(subject.RecordPreservation(
            new RecordPreservation(subject.Id, 0, FiledOn, Lead, Assisting, [new("手推车", "一辆", "完好")], "仓库", CaseSteps.Paper), Certified, s_calendar, By(Lead, FiledOn)));
        Assert.Equal("2023-03-10", Clock(View(subject, FiledOn), "D06").DueOn);
    }

    [Fact]
    public void Papers_addressed_to_the_party_end_with_number_and_code_and_no_others()
    {
        var subject = Served();
        Did(subject.RemindToPay(new RemindToPay(subject.Id, s_late, Lead, Assisting, CaseSteps.Paper), Certified, s_calendar, By(Lead, s_late)));
        var papers = CaseFile.Of(subject, Office, LegalSetting.Delivered);
        var coded = papers.Where(paper => LastLine(paper, subject.QueryCode)).Select(paper => paper.Key);
        Assert.Equal(["notice", "decision", "reminder"], coded);
        Assert.All(papers.Where(paper => paper.Addressee != subject.Party.Name), paper => Assert.DoesNotContain(subject.QueryCode, Text(paper), StringComparison.Ordinal));
        var spot = DecideMinor(OnTheSpot()).Value;
        Assert.True(LastLine(CaseFile.Of(spot, Office, LegalSetting.Delivered).Single(paper => paper.Key == "decision"), spot.QueryCode));
    }

    // The note on a sample comes after it.
    private static bool LastLine(CaseDocument paper, string code) =>
        paper.Sections.SkipLast(1).LastOrDefault()?.Parts[^1].Text is { } line && line.Contains(code, StringComparison.Ordinal) && line.Contains("/enforcement/my-case", StringComparison.Ordinal);

    private static string Text(CaseDocument paper) => string.Concat(paper.Sections.SelectMany(section => section.Parts).Select(part => part.Text));

    private static void Pause(PenaltyCase subject, PauseGround ground, string reason, string document)
    {
        var from = subject.Notice is null ? FiledOn.AddDays(4) : NoticedOn;
        Did(subject.PauseDecisionClock(new PauseDecisionClock(subject.Id, ground, from, from.AddDays(4), reason, document), s_calendar, By(Head, s_late, Roles.EnforcementHead)));
    }

    private static void Silent(PartyCaseView view)
    {
        var told = view.ToString();
        foreach (var word in new[] { "公安", "移送", "受案回执", "涉嫌犯罪", "TRF-" }) Assert.DoesNotContain(word, told, StringComparison.Ordinal);
    }

    private static PartyCaseView View(PenaltyCase subject, DateOnly day) => PartyCaseWire.View(
        subject, CaseFile.Of(subject, Office, LegalSetting.Delivered).Where(paper => CaseFile.IsForParty(paper, subject)), s_calendar, day);

    private static ClockView Clock(PartyCaseView view, string code) => view.Clocks.Last(known => known.Clock.Code == code).Clock;

    private static IReadOnlyList<ClockLine> Lines(ClockView clock) => DocumentJson.Read<ClockExplanation>(clock.Explanation).Lines;
}
