using Enforcement.Contracts.V1;
using Enforcement.Tests.Cases;
using Organization.Contracts;
using Platform.Hosting.Access;
using Platform.Testing;

namespace Enforcement.Tests.FileExaminations;

/// <summary>Drawn files, the queue of reviews and planned visits over gRPC.</summary>
public sealed class ReviewCallTests
{
    private static readonly Caller s_other = ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-00000000000a"), "enforcement", Roles.LegalReviewer);

    [Fact]
    public async Task Closed_files_are_drawn_scored_proved_and_confirmed()
    {
        await using var app = await EnforcementApp.StartAsync();
        var journey = new CaseJourney(app);
        var head = new Contracts.V1.FileReviews.FileReviewsClient(app.App.Calls("enforcement", EnforcementApp.Head));
        foreach (var reviewer in new[] { CaseJourney.Reviewer, s_other })
            await head.AppointReviewerAsync(new AppointReviewerRequest { AccountId = reviewer.Id.ToString(), QualificationNumber = "A1", ValidFrom = "2023-01-01" });
        var id = await journey.FileAsync();
        await journey.DecideAsync(id);
        await journey.ServeAsync(id);
        await journey.Officer.RecordPaymentAsync(new RecordPaymentRequest { CaseId = id, PaidOn = journey.Today, AmountFen = 300_00, ReceiptNumber = "1" });
        await journey.Officer.CloseCaseAsync(new CloseCaseRequest { CaseId = id, Ground = ClosingGround.Performed, Report = "完毕" });
        var closed = journey.Today;
        app.Clock.MoveTo(app.Clock.Today.AddDays(1));
        var draw = new DrawFilesRequest { ClosedFrom = closed, ClosedTo = closed, SharePercent = 1 };

        // Who reviewed the case has no part in its draw; the other reviewer has.
        var own = new Contracts.V1.FileReviews.FileReviewsClient(app.App.Calls("enforcement", CaseJourney.Reviewer));
        Assert.Equal("enforcement.nothing_to_draw", (await CaseJourney.RefusalOf(own.DrawFilesAsync(draw))).Code);
        var other = new Contracts.V1.FileReviews.FileReviewsClient(app.App.Calls("enforcement", s_other));
        var faulty = await CaseJourney.RefusalOf(other.DrawFilesAsync(new DrawFilesRequest { ClosedFrom = journey.Today, ClosedTo = journey.Today }));
        Assert.Equal(["closedTo", "count"], faulty.Faults.Select(fault => fault.Field));
        var drawn = (await other.DrawFilesAsync(draw)).Id;
        var view = await other.GetFileReviewAsync(new BureauRecordRequest { Id = drawn });
        Assert.Equal(("Drafted", 1), (view.Status, view.Draw.Population));
        Assert.Equal([id], view.CaseIds);
        Assert.True(Assert.Single(view.Scores).Score < 100);
        Assert.NotEmpty(view.Defects);
        Assert.True((await other.GetDrawProofAsync(new BureauRecordRequest { Id = drawn })).Agrees);

        await other.ConfirmFileReviewAsync(new ConfirmFileReviewRequest { Id = drawn, LeftOut = { new LeftOutDefect { DefectNumber = 1, Reason = "已说明" } } });
        view = await other.GetFileReviewAsync(new BureauRecordRequest { Id = drawn });
        Assert.Equal("Recorded", view.Status);
        Assert.DoesNotContain(view.Defects, defect => defect.Number == 1);
    }

    [Fact]
    public async Task The_queue_shows_what_waits_with_the_rounds_before()
    {
        await using var app = await EnforcementApp.StartAsync();
        var journey = new CaseJourney(app);
        var id = await journey.FileAsync();
        await journey.ReportAsync(id);
        await journey.Officer.SubmitForLegalReviewAsync(new SubmitForLegalReviewRequest { CaseId = id });
        await journey.Review.GiveLegalReviewAsync(CaseJourney.Opinion(id, ReviewOpinion.Correct, LegalReviewItem.Documents));
        Assert.Empty((await journey.Review.ListReviewQueueAsync(new ListReviewQueueRequest { Size = 10 })).Items);
        await journey.Officer.SubmitForLegalReviewAsync(
            new SubmitForLegalReviewRequest { CaseId = id, Corrections = { new DefectCorrection { Defect = 1, Text = "已补签" } } });

        var waiting = Assert.Single((await journey.Review.ListReviewQueueAsync(new ListReviewQueueRequest { Size = 10 })).Items);
        Assert.Equal((id, 2, "2023-03-15", 10, ""), (waiting.CaseId, waiting.Round, waiting.DueOn, waiting.DaysLeft, waiting.Obstacle));
        Assert.Equal("已补签", Assert.Single(Assert.Single(waiting.Earlier).Defects).Correction);
        Assert.NotEmpty(Assert.Single((await journey.Officer.ListReviewQueueAsync(new ListReviewQueueRequest { Size = 10 })).Items).Obstacle);
    }

    [Fact]
    public async Task A_month_counts_its_visits_and_a_plan_draws_open_cases()
    {
        await using var app = await EnforcementApp.StartAsync();
        var journey = new CaseJourney(app);
        var id = await journey.FileAsync();
        var visits = new LawyerVisits.LawyerVisitsClient(app.App.Calls("enforcement", EnforcementApp.Head));
        var planned = (await visits.PlanLawyerVisitAsync(new PlanLawyerVisitRequest { PlannedOn = journey.Today, LawyerUnit = "某某律师事务所", Count = 3 })).Id;
        var view = await visits.GetLawyerVisitAsync(new BureauRecordRequest { Id = planned });
        Assert.Equal(("Planned", 1), (view.Status, view.Draw.Population));
        Assert.Equal([id], view.CaseIds);
        var cadence = await visits.GetVisitCadenceAsync(new GetVisitCadenceRequest());
        Assert.Equal(("2023-03", 2, 0, 1, "2023-03-31", false), (cadence.Month, cadence.Due, cadence.Held, cadence.Planned, cadence.LastDay, cadence.IsMissed));
        await visits.HoldLawyerVisitAsync(new HoldLawyerVisitRequest { Id = planned, VisitedOn = journey.Today });
        Assert.Equal(1, (await visits.GetVisitCadenceAsync(new GetVisitCadenceRequest { Month = "2023-03" })).Held);
        Assert.True((await visits.GetVisitCadenceAsync(new GetVisitCadenceRequest { Month = "2023-02" })).IsMissed);
    }
}
