using Enforcement.Bureau;
using Enforcement.CaseMeetings;
using Enforcement.Contracts.Events.V1;
using static Enforcement.Tests.Bureau.BureauDays;

namespace Enforcement.Tests.Bureau;

public sealed class CaseMeetingTests
{
    [Fact]
    public void Two_meetings_are_not_called_for_one_day() =>
        Assert.Equal("enforcement.meeting_already_planned", CaseMeeting.Plan(Plan(), isPlanned: true, By(Officer)).Refusal.Code);

    [Fact]
    public void A_held_meeting_tells_cases_and_numbers_and_no_minutes()
    {
        var meeting = Saved(CaseMeeting.Plan(Plan(), isPlanned: false, By(Officer)));
        Assert.False(meeting.Hold(Held(meeting), casesExist: true, [], By(Officer)).IsRefused);

        var happened = Announced<CaseMeetingHeld>(meeting);
        Assert.Equal((Today, 2, 1), (happened.HeldOn, happened.Attendees, happened.Resolutions));
        Assert.DoesNotContain("记录", happened.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_is_held_or_cancelled_once()
    {
        var meeting = Saved(CaseMeeting.Plan(Plan(), isPlanned: false, By(Officer)));
        Assert.False(meeting.Cancel("汛期值守", By(Officer)).IsRefused);
        Assert.Equal(Today, Announced<CaseMeetingCancelled>(meeting).CancelledOn);
        Assert.Equal(CaseMeetingErrors.NotPlanned, meeting.Hold(Held(meeting), casesExist: true, [], By(Officer)).Refusal);
        Assert.Equal(CaseMeetingErrors.NotPlanned, meeting.Cancel("再次", By(Officer)).Refusal);
    }

    [Fact]
    public void Resolutions_are_about_known_cases_that_were_discussed()
    {
        var meeting = Saved(CaseMeeting.Plan(Plan(), isPlanned: false, By(Officer)));
        Assert.Equal(BureauErrors.CasesUnknown, meeting.Hold(Held(meeting), casesExist: false, [], By(Officer)).Refusal);
        var strange = Held(meeting) with { CaseIds = [OtherCase] };
        var refused = meeting.Hold(strange, casesExist: true, [], By(Officer)).Refusal!;
        Assert.Equal(("enforcement.resolution_of_other_case", "LAW-20", "resolutions[0].caseId"), (refused.Code, refused.RuleId, refused.Field));
        Assert.Contains("填入讨论案件", refused.Cure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_resolution_is_carried_out_once_and_not_before_the_meeting()
    {
        var meeting = Saved(CaseMeeting.Plan(Plan(), isPlanned: false, By(Officer)));
        Assert.False(meeting.Hold(Held(meeting), casesExist: true, [], By(Officer)).IsRefused);
        meeting.ClearPending();
        var done = new CompleteResolution(meeting.Id, 1, Today, "已补正");

        Assert.Equal(CaseMeetingErrors.DoneBeforeMeeting, meeting.Complete(done with { DoneOn = Today.AddDays(-1) }, By(Officer)).Refusal);
        Assert.Equal(CaseMeetingErrors.NoSuchResolution, meeting.Complete(done with { ResolutionNumber = 9 }, By(Officer)).Refusal);
        Assert.False(meeting.Complete(done, By(Officer)).IsRefused);
        Assert.Equal(0, Announced<CaseMeetingResolutionCompleted>(meeting).OpenResolutions);
        Assert.Equal(CaseMeetingErrors.ResolutionDone, meeting.Complete(done, By(Officer)).Refusal);
    }

    private static PlanCaseMeeting Plan() => new(Today, "", IsSynthetic: true);

    private static HoldCaseMeeting Held(CaseMeeting meeting) => new(
        meeting.Id, Today, Officer, [Officer, Assisting], [Case], [new MeetingResolution(0, Case, "补充现场照片", Officer, null)], "会议记录");
}
