using Enforcement.Cases;
using Enforcement.Organization;
using Organization.Contracts;
using Platform.Law.Calendars;
using Platform.Law.Configuration;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

/// <summary>A step that the list says must be filmed keeps the case open until it has its recording or a written reason.</summary>
public sealed class RecordingGateTests
{
    private static readonly WorkCalendar s_calendar = LegalSetting.Delivered.Calendar;
    private static readonly LocalConfiguration s_asksPreservation = With(("enforcement.recording.required", "preservation")).Local;
    private static readonly Guid s_film = Guid.Parse("018c0000-0000-7000-8000-0000000000f1");

    [Fact]
    public void Without_recording_or_reason_the_case_is_not_closed()
    {
        var subject = Preserved();
        RefusedBy("TRI-06", Close(subject, s_asksPreservation));
        Assert.Contains("先行登记保存", Close(subject, s_asksPreservation).Refusal.Message, StringComparison.Ordinal);
        Did(subject.TieRecording(s_film, RecordedStep.Preservation, 0, s_calendar, By(Lead, FiledOn)));
        Did(Close(subject, s_asksPreservation));
    }

    [Fact]
    public void A_written_reason_stands_for_the_recording()
    {
        var subject = Preserved();
        Did(subject.ExplainMissingRecording(RecordedStep.Preservation, 0, "记录仪电池耗尽", s_calendar, By(Lead, FiledOn)));
        var duty = subject.RecordingDuties(s_asksPreservation).Single(asked => asked.Taken.Step == RecordedStep.Preservation);
        Assert.Equal((RecordingNeed.Required, "记录仪电池耗尽"), (duty.Need, duty.Entered!.Reason));
        Did(Close(subject, s_asksPreservation));
    }

    [Fact]
    public void A_recording_that_is_withdrawn_leaves_its_step_without_one()
    {
        var subject = Preserved();
        Did(subject.TieRecording(s_film, RecordedStep.Preservation, 1, s_calendar, By(Lead, FiledOn)));
        Assert.Equal("enforcement.recording_known", subject.TieRecording(s_film, RecordedStep.Preservation, 1, s_calendar, By(Lead, FiledOn)).Refusal.Code);
        subject.ReleaseRecording(s_film, s_calendar, By(Lead, FiledOn));
        RefusedBy("TRI-06", Close(subject, s_asksPreservation));
    }

    [Fact]
    public void Each_step_of_a_kind_asks_for_its_own()
    {
        var subject = Preserved();
        Preserve(subject);
        Assert.Equal("enforcement.step_not_taken", subject.TieRecording(s_film, RecordedStep.Preservation, 0, s_calendar, By(Lead, FiledOn)).Refusal.Code);
        Did(subject.TieRecording(s_film, RecordedStep.Preservation, 2, s_calendar, By(Lead, FiledOn)));
        RefusedBy("TRI-06", Close(subject, s_asksPreservation));
        // The one that is left is meant without a number.
        Did(subject.ExplainMissingRecording(RecordedStep.Preservation, 0, "未携带记录仪", s_calendar, By(Lead, FiledOn)));
        Assert.Equal("enforcement.recording_not_missing", subject.ExplainMissingRecording(RecordedStep.Preservation, 2, "多余", s_calendar, By(Lead, FiledOn)).Refusal.Code);
        Did(Close(subject, s_asksPreservation));
    }

    [Fact]
    public void What_should_be_filmed_is_told_and_keeps_nothing_open()
    {
        var subject = Preserved();
        Did(subject.RecordInquiry(Evidence(subject), Certified, s_calendar, By(Lead, FiledOn)));
        var advised = subject.RecordingDuties(LocalConfiguration.Empty).ToList();
        Assert.Equal([RecordedStep.Preservation, RecordedStep.OnSiteInquiry], advised.Select(duty => duty.Taken.Step));
        Assert.All(advised, duty => Assert.Equal((RecordingNeed.Advised, null), (duty.Need, duty.Entered)));
        Did(Close(subject, LocalConfiguration.Empty));
    }

    [Fact]
    public void The_list_of_the_day_of_the_step_decides_and_takes_nothing_of_the_law_away()
    {
        var from = FiledOn.AddDays(1);
        var later = new LocalConfiguration([new ConfiguredValue("enforcement.recording.required", from, null, "preservation, hearing", null)]);
        Assert.Equal(RecordingNeed.Advised, RecordingRules.NeedOf(RecordedStep.Preservation, later, FiledOn));
        Assert.Equal(RecordingNeed.Required, RecordingRules.NeedOf(RecordedStep.Preservation, later, from));
        Assert.Equal(RecordingNeed.Required, RecordingRules.NeedOf(RecordedStep.Hearing, later, from));
        var nothing = With(("enforcement.recording.required", ""), ("enforcement.recording.advised", "")).Local;
        Assert.Equal(RecordingNeed.Required, RecordingRules.NeedOf(RecordedStep.CoerciveMeasure, nothing, FiledOn));
        Assert.Null(RecordingRules.NeedOf(RecordedStep.LeavingService, nothing, FiledOn));
    }

    [Fact]
    public void Service_by_leaving_is_a_step_and_service_in_hand_is_none()
    {
        var left = Agreed();
        Did(left.IssueNotice(Notice(left) with { Method = ServiceMethod.Left }, Certified, LegalSetting.Delivered, By(Lead, NoticedOn)));
        Assert.Contains(new StepTaken(RecordedStep.LeavingService, 1, NoticedOn), left.StepsTaken());
        Assert.DoesNotContain(Noticed().StepsTaken(), taken => taken.Step == RecordedStep.LeavingService);
    }

    [Fact]
    public void Only_the_officers_of_the_case_enter_recordings()
    {
        var subject = Preserved();
        Assert.Equal("enforcement.not_own_case", subject.TieRecording(s_film, RecordedStep.Preservation, 0, s_calendar, By(Stranger, FiledOn)).Refusal.Code);
        Assert.Equal("enforcement.not_own_case", subject.ExplainMissingRecording(RecordedStep.Preservation, 0, "无", s_calendar, By(Stranger, FiledOn)).Refusal.Code);
    }

    private static Result<Unit> Close(PenaltyCase subject, LocalConfiguration local) => subject.Close(
        new CloseCase(subject.Id, ClosingGround.InquiryEnded, FiledOn, "违法行为人死亡，终止调查"), s_calendar, By(Lead, FiledOn), local);

    private static PenaltyCase Preserved()
    {
        var subject = Filed();
        Preserve(subject);
        return subject;
    }

    private static void Preserve(PenaltyCase subject)
    {
        Did(subject.ApprovePreservation(new ApprovePreservation(subject.Id, "货物可能转移", ""), s_calendar, By(Head, FiledOn, Roles.EnforcementHead)));
        Did(subject.RecordPreservation(
            new RecordPreservation(subject.Id, 0, FiledOn, Lead, Assisting, [new PreservedGoods("水泥", "二十袋", "完好")], "执法局仓库", Paper),
            Certified, s_calendar, By(Lead, FiledOn)));
    }
}
