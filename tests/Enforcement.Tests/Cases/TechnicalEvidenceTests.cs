using Enforcement.CaseDocuments;
using Enforcement.Cases;
using Enforcement.Organization;
using Platform.Law.Calendars;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

public sealed class TechnicalEvidenceTests
{
    private static readonly WorkCalendar s_calendar = LegalSetting.Delivered.Calendar;

    [Fact]
    public void Nobody_is_notified_of_a_penalty_before_the_result_of_a_test_was_told()
    {
        var subject = Agreed();
        Did(Test(subject));
        RefusedBy("PEN-45", subject.IssueNotice(Notice(subject), Certified, LegalSetting.Delivered, By(Lead, NoticedOn)));
        Did(subject.TellTestResult(new TellTestResult(subject.Id, 0, NoticedOn, "当面告知，没有意见"), s_calendar, By(Lead, NoticedOn)));
        Did(subject.IssueNotice(Notice(subject), Certified, LegalSetting.Delivered, By(Lead, NoticedOn)));
    }

    [Fact]
    public void No_penalty_is_decided_on_a_result_that_came_after_the_notice_and_was_not_told()
    {
        var subject = Noticed();
        Did(Test(subject, NoticedOn));
        Assert.Contains("PEN-45", Against(subject, CaseOutcome.Penalize));
        Assert.DoesNotContain("PEN-45", Against(subject, CaseOutcome.NoPenaltyNotProven));
        Did(subject.TellTestResult(new TellTestResult(subject.Id, 1, DecidedOn, "邮寄告知"), s_calendar, By(Assisting, DecidedOn)));
        Assert.DoesNotContain("PEN-45", Against(subject, CaseOutcome.Penalize));
    }

    [Fact]
    public void A_result_is_told_once_and_not_before_it_came()
    {
        var subject = Filed();
        Assert.Equal(CaseErrors.NoUntoldTestResult, Tell(subject, 0, FiledOn).Refusal);
        Did(Test(subject, ReportedOn));
        Assert.Equal("toldOn", Tell(subject, 0, FiledOn).Refusal.Field);
        Did(Tell(subject, 0, ReportedOn));
        Assert.Equal(CaseErrors.NoUntoldTestResult, Tell(subject, 1, ReportedOn).Refusal);
    }

    [Theory]
    [InlineData("legalityReview")]
    [InlineData("technicalReview")]
    [InlineData("placePublishedOn")]
    [InlineData("hasSign")]
    [InlineData("isSound")]
    public void A_camera_record_that_lacks_something_is_no_evidence(string field)
    {
        var subject = Filed();
        var sound = Admission(subject);
        var bent = field switch
        {
            "legalityReview" => sound with { LegalityReview = "" },
            "technicalReview" => sound with { TechnicalReview = " " },
            "placePublishedOn" => sound with { PlacePublishedOn = FiledOn.AddDays(1) },
            "hasSign" => sound with { HasSign = false },
            _ => sound with { IsSound = false },
        };
        var refused = subject.AdmitCameraRecord(bent, s_calendar, By(Lead, FiledOn));
        RefusedBy("PEN-17", refused);
        Assert.Equal([field], CaseErrors.FaultsOf(refused.Refusal).Select(fault => fault.Field));
        Assert.Empty(subject.CameraRecords);
    }

    [Fact]
    public void A_camera_record_that_lacks_everything_is_told_all_of_it_at_once()
    {
        var subject = Filed();
        var empty = Admission(subject) with { LegalityReview = "", TechnicalReview = "", PlacePublishedOn = null, HasSign = false, IsSound = false };
        Assert.Equal(
            ["legalityReview", "technicalReview", "placePublishedOn", "hasSign", "isSound"],
            subject.AdmitCameraRecord(empty, s_calendar, By(Lead, FiledOn)).Refusal.Faults.Select(fault => fault.Field));
    }

    [Fact]
    public void No_penalty_is_decided_on_a_camera_record_that_the_party_cannot_see()
    {
        var subject = Noticed();
        Did(subject.AdmitCameraRecord(Admission(subject), s_calendar, By(Lead, NoticedOn)));
        Assert.Contains("PEN-17", Against(subject, CaseOutcome.Penalize));
        Did(subject.TellOfCameraRecord(new TellOfCameraRecord(subject.Id, 0, NoticedOn, "短信告知，可到本机关查看"), s_calendar, By(Lead, NoticedOn)));
        Assert.DoesNotContain("PEN-17", Against(subject, CaseOutcome.Penalize));
    }

    [Fact]
    public void A_stranger_touches_neither()
    {
        var subject = Filed();
        Assert.Equal(CaseErrors.NotOwnCase, Test(subject, by: Stranger).Refusal);
        Assert.Equal(CaseErrors.NotOwnCase, subject.AdmitCameraRecord(Admission(subject), s_calendar, By(Stranger, FiledOn)).Refusal);
    }

    [Fact]
    public void The_file_holds_the_result_that_was_told_and_the_check_of_the_record()
    {
        var subject = Filed();
        Did(Test(subject, FiledOn));
        Did(subject.AdmitCameraRecord(Admission(subject), s_calendar, By(Lead, FiledOn)));
        Assert.DoesNotContain(Papers(subject), paper => paper.Key == "test-result-1");
        Did(subject.TellTestResult(new TellTestResult(subject.Id, 1, FiledOn, "当面告知"), s_calendar, By(Lead, FiledOn)));
        var told = Assert.Single(Papers(subject), paper => paper.Key == "test-result-1");
        Assert.Equal(("检测结果告知书", DocumentGroup.Evidence, subject.Party.Name), (told.Title, told.Group, told.Addressee));
        Assert.Contains(Papers(subject), paper => paper.Key == "camera-record-1");
    }

    private static IReadOnlyList<CaseDocument> Papers(PenaltyCase subject) => CaseFile.Of(subject, Office, LegalSetting.Delivered);

    private static IEnumerable<string?> Against(PenaltyCase subject, CaseOutcome outcome) =>
        subject.AgainstDecision(outcome, LegalSetting.Delivered, DecidedOn).Select(refusal => refusal.RuleId);

    private static Result<Unit> Test(PenaltyCase subject, DateOnly? day = null, Guid? by = null) => subject.RecordTestResult(
        new RecordTestResult(subject.Id, TestKind.Testing, "某检测所", day ?? ReviewedOn, "噪声超标3分贝", Paper), s_calendar, By(by ?? Lead, day ?? ReviewedOn));

    private static Result<Unit> Tell(PenaltyCase subject, int number, DateOnly day) =>
        subject.TellTestResult(new TellTestResult(subject.Id, number, day, "当面告知"), s_calendar, By(Lead, ReportedOn));

    private static AdmitCameraRecord Admission(PenaltyCase subject) => new(
        subject.Id, "LD-007", "中市路口", "法审1号", "技审1号", FiledOn.AddDays(-30), HasSign: true, FiledOn, FiledOn, IsSound: true, "货车占用人行道");
}
