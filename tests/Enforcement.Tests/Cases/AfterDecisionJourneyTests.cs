using Enforcement.Contracts.V1;
using Platform.Hosting.Access;

namespace Enforcement.Tests.Cases;

/// <summary>What follows a decision, over gRPC: an unpaid fine up to the court and the archive, and a decision that does not stand.</summary>
public sealed class AfterDecisionJourneyTests : IAsyncLifetime
{
    private EnforcementApp _app = null!;
    private CaseJourney _journey = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _journey = new CaseJourney(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private CaseExecution.CaseExecutionClient As(Caller caller) => new(_app.App.Calls("enforcement", caller));

    private async Task<PenaltyCaseView> ReadAsync(string id) => await _journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id });

    [Fact]
    public async Task A_fine_that_is_never_paid_goes_to_the_court_and_the_file_into_the_archive()
    {
        var (officer, head) = (As(EnforcementApp.Officer), As(EnforcementApp.Head));
        var id = (await _journey.Officer.DecideOnTheSpotAsync(_journey.OnTheSpot())).Id;
        await _journey.Officer.FileOnTheSpotDecisionAsync(new FileOnTheSpotDecisionRequest { CaseId = id, FiledWithOrganOn = _journey.Today });
        Assert.Equal(["DeferPayment", "RecordRemedy", "SuspendExecution", "EndExecution", "AnnounceDemolition", "CorrectDocument", "RevokeDecision"], (await ReadAsync(id)).OtherActs);
        Assert.Equal("PEN-97", (await CaseJourney.RefusalOf(head.ImposeSurchargeAsync(new ImposeSurchargeRequest { CaseId = id, Reason = "逾期" }))).RuleId);

        _app.Clock.MoveTo(new DateOnly(2023, 3, 26));
        await head.ImposeSurchargeAsync(new ImposeSurchargeRequest { CaseId = id, Reason = "逾期未缴" });
        await officer.RemindToPayAsync(new RemindToPayRequest
        {
            CaseId = id,
            ServedOn = _journey.Today,
            FirstOfficerId = EnforcementApp.Lead.ToString(),
            SecondOfficerId = EnforcementApp.Assisting.ToString(),
        });
        var late = await ReadAsync(id);
        Assert.Equal((10, 15_00), (late.Surcharge.DaysLate, late.Surcharge.AmountFen));
        Assert.DoesNotContain("ApplyToCourt", late.OtherActs);

        _app.Clock.MoveTo(new DateOnly(2023, 10, 10));
        Assert.Contains("ApplyToCourt", (await ReadAsync(id)).OtherActs);
        var application = new ApplyToCourtRequest { CaseId = id, AppliedOn = _journey.Today, Court = "某市人民法院", Papers = { CourtPaper.Application } };
        Assert.Equal("PEN-101", (await CaseJourney.RefusalOf(head.ApplyToCourtAsync(application))).RuleId);
        application.Papers.Add([CourtPaper.Decision, CourtPaper.ViewsAndReminder, CourtPaper.ObjectOfExecution]);
        await head.ApplyToCourtAsync(application);
        await officer.RecordCourtRulingAsync(new RecordCourtRulingRequest { CaseId = id, RuledOn = _journey.Today, IsGranted = true, Document = "示例行审1号" });
        await _journey.Officer.CloseCaseAsync(new CloseCaseRequest
        {
            CaseId = id,
            Ground = ClosingGround.ExecutionEnded,
            GroundSince = _journey.Today,
            Report = "由法院执行。",
        });
        await officer.ArchiveCaseAsync(new ArchiveCaseRequest { CaseId = id, Number = "示例档1", Retention = ArchiveRetention.TenYears, Pages = 12 });

        var archived = await ReadAsync(id);
        Assert.Equal(("Closed", "示例档1", true), (archived.Summary.Status, archived.Archive.Number, archived.CourtApplication.IsGranted));
        Assert.Equal(50_00, archived.Surcharge.AmountFen);
        Assert.Contains(archived.Papers, paper => paper.Title == "履行行政处罚决定催告书");
    }

    [Fact]
    public async Task The_public_is_told_that_a_decision_was_withdrawn_and_why()
    {
        var id = (await _journey.Officer.DecideOnTheSpotAsync(_journey.OnTheSpot())).Id;
        await _journey.PublishAsync(id);
        var head = As(EnforcementApp.Head);
        await head.RevokeDecisionAsync(new RevokeDecisionRequest
        {
            CaseId = id,
            Kind = RevocationKind.Annulled,
            By = RevokedBy.ReconsiderationOrgan,
            RevokedOn = _journey.Today,
            Document = "示例复决1号",
            Reason = "主要事实不清",
        });

        var shown = Assert.Single((await _journey.Visitor.ListPublishedPenaltiesAsync(new ListPublishedPenaltiesRequest { Page = 1, Size = 20 })).Items);
        Assert.Equal((_journey.Today, "主要事实不清", ""), (shown.WithdrawnOn, shown.WithdrawalReason, shown.PartyMasked));
        Assert.Empty(shown.Kinds);
        Assert.Equal(("", "", ""), (shown.CopyHash, shown.Basis, shown.PublishedOn));
        var byKind = await _journey.Visitor.ListPublishedPenaltiesAsync(new ListPublishedPenaltiesRequest { Kind = PenaltyKind.Fine, Page = 1, Size = 20 });
        Assert.Empty(byKind.Items);
        Assert.Equal(["CloseCase"], (await ReadAsync(id)).NextSteps.Select(step => step.Act));
    }

    [Fact]
    public async Task A_remedy_and_a_deferral_stand_on_the_cases_page()
    {
        var (officer, head) = (As(EnforcementApp.Officer), As(EnforcementApp.Head));
        var id = (await _journey.Officer.DecideOnTheSpotAsync(_journey.OnTheSpot())).Id;
        var deferral = new DeferPaymentRequest { CaseId = id, AppliedOn = _journey.Today, Until = "2023-04-30", Reason = "经济困难" };
        deferral.Instalments.Add(new InstalmentForm { DueOn = "2023-04-30", AmountFen = 20_00 });
        Assert.Equal("PEN-96", (await CaseJourney.RefusalOf(head.DeferPaymentAsync(deferral))).RuleId);
        deferral.Instalments[0].AmountFen = 50_00;
        await head.DeferPaymentAsync(deferral);
        await officer.RecordRemedyAsync(new RecordRemedyRequest { CaseId = id, Kind = RemedyKind.Reconsideration, SoughtOn = _journey.Today, Document = "示例复受1号" });
        await officer.EndRemedyAsync(new EndRemedyRequest { CaseId = id, EndedOn = _journey.Today, Result = RemedyResult.Upheld, Document = "示例复决1号" });
        await officer.CorrectDocumentAsync(new CorrectDocumentRequest { CaseId = id, Kind = CorrectionKind.Supplement, Document = "当场行政处罚决定书", After = "补写门牌号", Reason = "遗漏" });

        var view = await ReadAsync(id);
        Assert.Equal(("2023-04-30", 50_00L), (view.Deferral.Until, Assert.Single(view.Instalments).AmountFen));
        Assert.Equal(RemedyResult.Upheld, Assert.Single(view.Remedies).Result);
        Assert.Equal("补写门牌号", Assert.Single(view.Corrections).After);
        Assert.Empty(_app.App.Logs.Lines);
    }
}
