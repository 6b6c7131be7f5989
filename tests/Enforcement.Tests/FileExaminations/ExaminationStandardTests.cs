using Enforcement.Cases;
using Enforcement.FileExaminations;
using Organization.Contracts;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.FileExaminations;

public sealed class ExaminationStandardTests
{
    private static SetExaminationStandard Command(params ItemChange[] changes) => new("某区案卷评查标准", new DateOnly(2023, 1, 1), changes);

    [Fact]
    public void The_delivered_standard_asks_every_check_once()
    {
        Assert.Equal(Enum.GetValues<ExaminationCheck>().Order(), StandardInForce.Delivered.Items.Select(item => item.Check).Order());
        Assert.All(StandardInForce.Delivered.Items, item => Assert.InRange(item.Points, 1, 100));
        Assert.All(FileChecks.All, check => Assert.NotNull(EnforcementRules.Catalogue.Require(check.RuleId)));
    }

    [Fact]
    public void A_standard_changes_points_weight_text_and_scope_and_turns_items_off()
    {
        var set = Set(
            Change(ExaminationCheck.PartyIdentified, points: 4, isFatal: true, text: "当事人身份清楚"), Change(ExaminationCheck.SceneRecorded, isOff: true),
            Change(ExaminationCheck.Archived, points: 3) with { Tracks = [CaseTrack.Ordinary], Outcomes = [CaseOutcome.Penalize] });

        Assert.Equal(StandardInForce.Delivered.Items.Count - 1, set.Items.Count);
        Assert.Equal(("当事人身份清楚", 4, true), set.Items.Where(item => item.Check == ExaminationCheck.PartyIdentified).Select(item => (item.Text, item.Points, item.IsFatal)).Single());
        var archived = set.Items.Single(item => item.Check == ExaminationCheck.Archived);
        Assert.Equal(FileChecks.Of(ExaminationCheck.Archived).Text, archived.Text);
        Assert.True(archived.Covers(CaseTrack.Ordinary, CaseOutcome.Penalize));
        Assert.False(archived.Covers(CaseTrack.Minor, CaseOutcome.Penalize));
        Assert.False(archived.Covers(CaseTrack.Ordinary, CaseOutcome.NoPenaltyMinor));
    }

    [Fact]
    public void A_check_twice_or_nothing_asked_is_refused()
    {
        Assert.Equal(ExaminationErrors.CheckTwice, Try(Change(ExaminationCheck.Archived), Change(ExaminationCheck.Archived)));
        Assert.Equal(ExaminationErrors.NothingAsked, Try([.. Enum.GetValues<ExaminationCheck>().Select(check => Change(check, isOff: true))]));
    }

    [Fact]
    public void A_standard_ends_once_and_not_before_it_began()
    {
        var set = Set();
        Assert.Equal(ExaminationErrors.EndsBeforeItBegins, set.End(new DateOnly(2022, 12, 31), By(Head, DecidedOn)).Refusal);
        Did(set.End(DecidedOn, By(Head, DecidedOn)));
        Assert.Equal(ExaminationErrors.Overlaps, set.End(DecidedOn.AddDays(1), By(Head, DecidedOn)).Refusal);
    }

    [Fact]
    public void What_is_found_costs_its_points_and_only_fatal_items_stop_the_signature()
    {
        var subject = Noticed();
        var usual = Examined(subject, StandardInForce.Delivered);
        Assert.Equal([ExaminationCheck.PartyIdentified, ExaminationCheck.PartyQuestioned], usual.Findings.Select(finding => finding.Item.Check));
        Assert.Equal((96, 4, false), (usual.Score, usual.LostPoints, usual.IsDisqualified));
        Assert.Null(usual.AgainstSignature);

        var strict = Examined(subject, Set(Change(ExaminationCheck.PartyIdentified, isFatal: true), Change(ExaminationCheck.PartyQuestioned, isFatal: true)).InForce);
        RefusedBy("EXM-01", Sign(subject, strict));
        Assert.Equal(["file.PartyIdentified", "file.PartyQuestioned"], strict.AgainstSignature!.Faults.Select(fault => fault.Field));
        Assert.Contains("2项否决项目", strict.AgainstSignature.Message, StringComparison.Ordinal);

        Did(Sign(subject, usual));
    }

    [Fact]
    public void A_fatal_item_stands_among_the_gates_before_the_signature_is_tried()
    {
        var subject = Noticed();
        var strict = Examined(subject, Set(Change(ExaminationCheck.PartyQuestioned, isFatal: true)).InForce);
        var steps = new CaseGates(subject, Usual, Certified, Head, DecidedOn, hasBenchmark: false, strict).NextSteps();
        Assert.Equal("EXM-01", Assert.Single(steps.Single(step => step.Act == "DecidePenalty").Gates).RuleId);
    }

    [Fact]
    public void A_record_of_unfit_officers_is_made_good_by_taking_it_again()
    {
        var subject = Noticed();
        typeof(PenaltyCase).GetProperty(nameof(PenaltyCase.Inquiries))!.SetValue(
            subject, subject.Inquiries.Select(record => record with { SecondOfficerId = Lead }).ToArray());
        Assert.Equal(["证据1"], Assert.Single(Examined(subject, StandardInForce.Delivered).Fatal).Places);
        Did(subject.RecordInquiry(Evidence(subject) with { TakenOn = NoticedOn }, Certified, Platform.Law.Calendars.WorkCalendar.StateCouncil, By(Lead, NoticedOn)));
        Assert.Empty(Examined(subject, StandardInForce.Delivered).Fatal);
    }

    [Fact]
    public void What_a_recused_officer_did_on_the_day_of_the_ruling_stands()
    {
        var subject = Noticed();
        typeof(PenaltyCase).GetProperty(nameof(PenaltyCase.Recusals))!.SetValue(
            subject, new Recusal[] { new(1, Lead, RecusalOrigin.Own, FiledOn, "亲属") { Ruling = RecusalRuling.Granted, DecidedOn = FiledOn } });
        Assert.Empty(Examined(subject, StandardInForce.Delivered).Fatal);
    }

    private static FileExamination Examined(PenaltyCase subject, StandardInForce standard) =>
        FileExamination.Of(new CleanFile().With(subject, DecidedOn, new IntendedDecision(CaseOutcome.Penalize, Fine(900_00), Head, IsDiscussed: false)), standard);

    private static Platform.Law.Results.Result<Platform.Law.Results.Unit> Sign(PenaltyCase subject, FileExamination examination) => subject.Decide(
        Decision(subject), new Numbering("某街罚决字", 1), Office, Usual, [], By(Head, DecidedOn, Roles.EnforcementHead), hasBenchmark: false,
        examination);

    private static ItemChange Change(ExaminationCheck check, int points = 3, bool isFatal = false, bool isOff = false, string text = "") =>
        new(check, text, points, isFatal, isOff, [], []);

    private static ExaminationStandard Set(params ItemChange[] changes) => ExaminationStandard.Set(Command(changes), By(Head, FiledOn, Roles.EnforcementHead)).Value;

    private static Platform.Law.Results.Refusal Try(params ItemChange[] changes) => ExaminationStandard.Set(Command(changes), By(Head, FiledOn)).Refusal;
}
