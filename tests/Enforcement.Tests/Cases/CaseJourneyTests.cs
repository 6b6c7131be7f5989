using Enforcement.Contracts.V1;
using Grpc.Core;
using Organization.Contracts;
using Platform.Journal.V1;
using Platform.Testing;

namespace Enforcement.Tests.Cases;

public sealed class CaseJourneyTests : IAsyncLifetime
{
    private EnforcementApp _app = null!;
    private CaseJourney _journey = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _journey = new CaseJourney(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task An_ordinary_case_runs_from_filing_to_closing_and_every_step_is_journaled()
    {
        var id = await _journey.FileAsync();
        await _journey.ReportAsync(id);
        await _journey.Officer.SubmitForLegalReviewAsync(new SubmitForLegalReviewRequest { CaseId = id });
        await _journey.Review.GiveLegalReviewAsync(CaseJourney.Opinion(id, ReviewOpinion.Correct, LegalReviewItem.Documents));
        var again = new SubmitForLegalReviewRequest { CaseId = id, Corrections = { new DefectCorrection { Defect = 1, Text = "已补签" } } };
        await _journey.Officer.SubmitForLegalReviewAsync(again);
        await _journey.Review.GiveLegalReviewAsync(CaseJourney.Opinion(id, ReviewOpinion.Agree));
        await _journey.NotifyAsync(id);
        Assert.Equal("PEN-26", (await CaseJourney.RefusalOf(_journey.Head.DecidePenaltyAsync(CaseJourney.Decision(id)))).RuleId);
        _app.Clock.MoveTo(new DateOnly(2023, 3, 9));
        var decided = await _journey.Head.DecidePenaltyAsync(CaseJourney.Decision(id));
        await _journey.ServeAsync(id);
        await _journey.Officer.RecordPaymentAsync(new RecordPaymentRequest { CaseId = id, PaidOn = _journey.Today, AmountFen = 300_00, ReceiptNumber = "R1" });
        await _journey.Officer.CloseCaseAsync(new CloseCaseRequest { CaseId = id, Ground = ClosingGround.Performed, Report = "已履行。" });

        var view = await _journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id });
        Assert.Equal(("某街罚决字〔2023〕1号", "Closed"), (decided.DecisionNumber, view.Summary.Status));
        Assert.True(view.Summary.IsSynthetic);
        Assert.Equal(["D03", "D10", "D10", "D11", "D13", "D19", "D21", "D15"], view.Clocks.Select(clock => clock.Code));
        Assert.Equal("已补签", view.Reviews[0].Defects[0].Correction);
        Assert.Contains("某市人民政府", view.Decision.Remedies, StringComparison.Ordinal);
        Assert.Empty(view.NextSteps);
        await ServiceApp.EventuallyAsync(
            async () =>
            {
                var journal = new Journal.JournalClient(_app.App.Calls("enforcement", EnforcementApp.Officer));
                var history = await journal.ReadStreamAsync(new ReadStreamRequest { Stream = $"PenaltyCase/{id}" });
                return history.Entries.Select(entry => entry.Type).SequenceEqual(
                [
                    "PenaltyCaseFiled", "InquiryRecorded", "EndReportSubmitted", "LegalReviewRequested", "LegalReviewGiven", "LegalReviewRequested",
                    "LegalReviewGiven", "PenaltyNoticeIssued", "PenaltyDecided", "PenaltyDecisionServed", "PaymentRecorded", "PenaltyCaseClosed",
                ]);
            },
            "each act left its entry");
        Assert.Empty(_app.App.Logs.Lines);
    }

    [Fact]
    public async Task Decisions_are_numbered_without_gaps_and_apart_from_decisions_of_no_penalty()
    {
        var first = await _journey.FileAsync();
        var spared = await _journey.FileAsync();
        var second = await _journey.FileAsync();
        Assert.Equal("某街罚决字〔2023〕1号", await _journey.DecideAsync(first));
        await _journey.ReportAsync(spared);
        await _journey.AgreeAsync(spared);
        var none = CaseJourney.Decision(spared);
        none.Outcome = CaseOutcome.NoPenaltyMinor;
        none.Penalty = null;
        none.Education = "当场教育";
        Assert.Equal("某街不罚决字〔2023〕1号", (await _journey.Head.DecidePenaltyAsync(none)).DecisionNumber);
        Assert.Equal("某街罚决字〔2023〕2号", await _journey.DecideAsync(second));
    }

    [Fact]
    public async Task Only_the_head_decides_and_only_a_reviewer_reviews()
    {
        var id = await _journey.FileAsync();
        var decide = await Assert.ThrowsAsync<RpcException>(async () => await _journey.Officer.DecidePenaltyAsync(CaseJourney.Decision(id)));
        var review = await Assert.ThrowsAsync<RpcException>(
            async () => await _journey.Officer.GiveLegalReviewAsync(CaseJourney.Opinion(id, ReviewOpinion.Agree)));
        Assert.Equal((StatusCode.PermissionDenied, StatusCode.PermissionDenied), (decide.StatusCode, review.StatusCode));
    }

    [Fact]
    public async Task A_certificate_that_ran_out_stops_the_act_of_that_day()
    {
        var id = await _journey.FileAsync();
        await _journey.DecideAsync(id);
        _app.Clock.MoveTo(new DateOnly(2025, 1, 2));
        var refusal = await CaseJourney.RefusalOf(_journey.Officer.ServeDecisionAsync(new ServeDecisionRequest
        {
            CaseId = id,
            Method = ServiceMethod.Direct,
            ServedOn = "2025-01-02",
            FirstOfficerId = EnforcementApp.Lead.ToString(),
            SecondOfficerId = EnforcementApp.Assisting.ToString(),
        }));
        Assert.Equal("TRN-08", refusal.RuleId);
    }

    [Fact]
    public async Task The_to_do_list_is_ones_own_and_the_heads_is_the_whole()
    {
        var id = await _journey.FileAsync();
        var other = _app.CasesAs(ServiceApp.Staff(EnforcementApp.Uncertified, "enforcement", Roles.EnforcementOfficer));

        Assert.Equal(0, (await other.ListMyCasesAsync(new ListMyCasesRequest { Page = 1, Size = 20 })).Total);
        var mine = Assert.Single((await _journey.Officer.ListMyCasesAsync(new ListMyCasesRequest { Page = 1, Size = 20 })).Items);
        Assert.Equal((id, "D03", "2023-05-30", false), (mine.Id, mine.DueCode, mine.DueOn, mine.IsOverdue));
        var waiting = Assert.Single((await _journey.Head.ListMyCasesAsync(new ListMyCasesRequest { Page = 1, Size = 20 })).Items);
        var clock = (await _journey.Head.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = waiting.Id })).Clocks.Single(known => known.Code == waiting.DueCode && known.Outcome.Length == 0);
        Assert.Equal((clock.Remaining, clock.DueOn), (waiting.DaysLeft, waiting.DueOn));
        _app.Clock.MoveTo(new DateOnly(2023, 5, 31));
        var late = Assert.Single((await _journey.Head.ListMyCasesAsync(new ListMyCasesRequest { Page = 1, Size = 20 })).Items);
        Assert.Equal((true, -1), (late.IsOverdue, late.DaysLeft));
    }

    [Fact]
    public async Task The_public_sees_decisions_masked_and_without_amounts()
    {
        await _journey.FileAsync();
        var ordinary = await _journey.FileAsync();
        await _journey.DecideAsync(ordinary);
        var spot = (await _journey.Officer.DecideOnTheSpotAsync(_journey.OnTheSpot())).Id;
        Assert.Equal(0, (await _journey.Visitor.ListPublishedPenaltiesAsync(new ListPublishedPenaltiesRequest { Page = 1, Size = 20 })).Total);
        await _journey.PublishAsync(ordinary, spot);

        var all = await _journey.Visitor.ListPublishedPenaltiesAsync(new ListPublishedPenaltiesRequest { Page = 1, Size = 20 });
        var minor = await _journey.Visitor.ListPublishedPenaltiesAsync(
            new ListPublishedPenaltiesRequest { Track = CaseTrack.Minor, Kind = PenaltyKind.Fine, Page = 1, Size = 20 });
        var warned = await _journey.Visitor.ListPublishedPenaltiesAsync(
            new ListPublishedPenaltiesRequest { Kind = PenaltyKind.Warning, Page = 1, Size = 20 });

        Assert.Equal(2, all.Total);
        Assert.Equal("李某某", Assert.Single(minor.Items).PartyMasked);
        Assert.Equal(0, warned.Total);
        Assert.DoesNotContain("300", all.ToString(), StringComparison.Ordinal);
        var fault = await Assert.ThrowsAsync<RpcException>(async () => await _journey.Visitor.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = all.Items[0].Id }));
        Assert.Equal(StatusCode.PermissionDenied, fault.StatusCode);
    }

    [Fact]
    public async Task A_minor_case_runs_from_the_spot_to_the_file()
    {
        var decided = await _journey.Officer.DecideOnTheSpotAsync(_journey.OnTheSpot(), ServiceApp.Key("m"));
        Assert.Equal(decided, await _journey.Officer.DecideOnTheSpotAsync(_journey.OnTheSpot(), ServiceApp.Key("m")));
        Assert.Equal("某街简罚决字〔2023〕1号", decided.Number);
        // From Wednesday to Monday: three working days, as the clock counts them.
        var waiting = Assert.Single((await _journey.Officer.ListMyCasesAsync(new ListMyCasesRequest { Page = 1, Size = 20 })).Items);
        Assert.Equal(("D18", "2023-03-06", 3, true), (waiting.DueCode, waiting.DueOn, waiting.DaysLeft, waiting.CountsWorkingDays));
        await _journey.Officer.FileOnTheSpotDecisionAsync(new FileOnTheSpotDecisionRequest { CaseId = decided.Id, FiledWithOrganOn = _journey.Today });
        await _journey.Officer.RecordPaymentAsync(new RecordPaymentRequest { CaseId = decided.Id, PaidOn = _journey.Today, AmountFen = 50_00, ReceiptNumber = "R2" });
        var closed = await _journey.Officer.CloseCaseAsync(new CloseCaseRequest { CaseId = decided.Id, Ground = ClosingGround.Performed, Report = "已履行。" });

        Assert.Equal("Closed", closed.Status);
        var list = await _journey.Head.ListPenaltyCasesAsync(new ListPenaltyCasesRequest { Track = CaseTrack.Minor, Status = "Closed", Text = "简罚", Page = 1, Size = 10 });
        Assert.Equal("李四", Assert.Single(list.Items).PartyName);
    }

    [Fact]
    public async Task A_form_of_the_spot_is_told_all_its_faults_in_one_answer()
    {
        var form = _journey.OnTheSpot();
        (form.Place, form.Facts, form.CorrectionOrder, form.Defence, form.Performance, form.HandedOver) = ("", "", "", "", "", false);

        var refusal = await CaseJourney.RefusalOf(_journey.Officer.DecideOnTheSpotAsync(form));

        Assert.Equal(["place", "facts", "correctionOrder", "defence", "performance", "handedOver"], refusal.Faults.Select(fault => fault.Field));
        (form.Place, form.Facts) = ("中市路", "占道经营。");
        var left = await CaseJourney.RefusalOf(_journey.Officer.DecideOnTheSpotAsync(form));
        Assert.Equal(("PEN-05", 4), (left.RuleId, left.Faults.Count));
    }

    [Fact]
    public async Task The_power_list_is_kept_by_the_head_and_open_to_everyone()
    {
        var head = new Contracts.V1.Powers.PowersClient(_app.App.Calls("enforcement", EnforcementApp.Head));
        var visitor = new Contracts.V1.Powers.PowersClient(_app.App.Calls("enforcement", Platform.Hosting.Access.Caller.Visitor(ServiceApp.Street)));
        var added = await head.AddPowerItemAsync(new AddPowerItemRequest
        {
            Code = "CG-APP-01",
            Cause = "乱张贴",
            LegalBasis = "市容条例第三十四条",
            HighestFineFen = 1_000_00,
            ApprovalLetter = "示例函",
            ValidFrom = "2021-01-01",
        });
        await head.EndPowerItemAsync(new EndPowerItemRequest { Id = added.Id, ValidTo = "2023-02-28" });

        Assert.Equal(2, (await visitor.ListPowerItemsAsync(new ListPowerItemsRequest { Page = 1, Size = 50 })).Total);
        Assert.Equal("CG-ROAD-01", Assert.Single((await visitor.ListPowerItemsAsync(new ListPowerItemsRequest { On = "2023-03-01", Page = 1, Size = 50 })).Items).Code);
        var minor = _journey.OnTheSpot();
        minor.ViolationCode = "CG-APP-01";
        Assert.Equal("ORG-02", (await CaseJourney.RefusalOf(_journey.Officer.DecideOnTheSpotAsync(minor))).RuleId);
    }
}
