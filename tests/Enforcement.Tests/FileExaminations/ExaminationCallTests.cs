using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Enforcement.Tests.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Enforcement.Tests.FileExaminations;

/// <summary>Standards and examinations over gRPC, and the signature they stop.</summary>
public sealed class ExaminationCallTests
{
    [Fact]
    public async Task A_file_that_is_disqualified_is_not_signed_until_it_is_made_good()
    {
        await using var app = await EnforcementApp.StartAsync();
        var journey = new CaseJourney(app);
        var examinations = new Contracts.V1.FileExaminations.FileExaminationsClient(app.App.Calls("enforcement", EnforcementApp.Head));
        var id = await ReadyAsync(journey);
        var clean = await examinations.GetCaseExaminationAsync(new GetCaseExaminationRequest { CaseId = id });
        Assert.False(clean.IsDisqualified);
        Assert.Equal(100 - clean.LostPoints, clean.Score);
        Assert.Equal(59, clean.Items.Count);

        // A certificate revoked for the day of the inquiry: no act of the case could know.
        await RevokeAsync(app, new DateOnly(2023, 2, 28));
        var refusal = await CaseJourney.RefusalOf(journey.Head.DecidePenaltyAsync(CaseJourney.Decision(id)));
        Assert.Equal(("EXM-01", "enforcement.file_disqualified"), (refusal.RuleId, refusal.Code));
        var found = await examinations.GetCaseExaminationAsync(new GetCaseExaminationRequest { CaseId = id });
        var first = found.Items[0];
        Assert.Equal((ExaminationCheck.OfficersCertified, ExaminationState.Fails, true, "RecordInquiry"), (first.Check, first.State, first.IsFatal, first.Act));
        Assert.Equal(["立案", "证据1"], first.Places);
        var view = await journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id });
        Assert.Contains(view.NextSteps.Single(step => step.Act == "DecidePenalty").Gates, gate => gate.RuleId == "EXM-01");

        await RevokeAsync(app, new DateOnly(2024, 12, 31));
        Assert.NotEmpty((await journey.Head.DecidePenaltyAsync(CaseJourney.Decision(id))).DecisionNumber);
    }

    [Fact]
    public async Task A_street_sets_its_own_standard_and_ends_it()
    {
        await using var app = await EnforcementApp.StartAsync();
        var journey = new CaseJourney(app);
        var examinations = new Contracts.V1.FileExaminations.FileExaminationsClient(app.App.Calls("enforcement", EnforcementApp.Head));
        var id = await ReadyAsync(journey);
        var set = new SetExaminationStandardRequest
        {
            Document = "某区案卷评查标准",
            ValidFrom = "2023-01-01",
            Changes = { new ItemChange { Check = ExaminationCheck.PartyQuestioned, Points = 7, IsFatal = true }, new ItemChange { Check = ExaminationCheck.PartyIdentified, IsOff = true } },
        };
        var kept = await examinations.SetExaminationStandardAsync(set);
        Assert.Equal("EXM-01", (await CaseJourney.RefusalOf(journey.Head.DecidePenaltyAsync(CaseJourney.Decision(id)))).RuleId);
        Assert.Equal("enforcement.standard_overlaps", (await CaseJourney.RefusalOf(examinations.SetExaminationStandardAsync(set))).Code);
        var found = await examinations.GetCaseExaminationAsync(new GetCaseExaminationRequest { CaseId = id });
        Assert.Equal(("某区案卷评查标准", 58), (found.Standard, found.Items.Count));

        var faulty = await CaseJourney.RefusalOf(examinations.SetExaminationStandardAsync(new SetExaminationStandardRequest { Changes = { new ItemChange { Points = 101 } } }));
        Assert.Equal(["document", "validFrom", "changes[0].check", "changes[0].points"], faulty.Faults.Select(fault => fault.Field));

        await examinations.EndExaminationStandardAsync(new EndExaminationStandardRequest { Id = kept.Id, ValidTo = "2023-02-28" });
        Assert.Equal("2023-02-28", Assert.Single((await examinations.ListExaminationStandardsAsync(new ListExaminationStandardsRequest())).Items).ValidTo);
        var later = await examinations.ListExaminationStandardsAsync(new ListExaminationStandardsRequest { On = "2023-03-01" });
        Assert.Empty(later.Items);
        Assert.Contains(later.Delivered.Items, item => item.IsFatal);
        Assert.NotEmpty((await journey.Head.DecidePenaltyAsync(CaseJourney.Decision(id))).DecisionNumber);
    }

    private static async Task<string> ReadyAsync(CaseJourney journey)
    {
        var id = await journey.FileAsync();
        await journey.ReportAsync(id);
        await journey.AgreeAsync(id);
        await journey.NotifyAsync(id);
        await journey.Officer.RecordDefenceAsync(new RecordDefenceRequest { CaseId = id, Waived = true, StatedOn = journey.Today });
        return id;
    }

    private static async Task RevokeAsync(EnforcementApp app, DateOnly lastDay)
    {
        await using var scope = app.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>();
        var certificate = await db.Certificates.SingleAsync(copy => copy.OfficerId == EnforcementApp.Assisting);
        certificate.ValidTo = lastDay;
        await db.SaveChangesAsync();
    }
}
