using Enforcement.CaseMeetings;
using Enforcement.Contracts.V1;
using Enforcement.Tests.Cases;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Organization.Contracts;
using Platform.Hosting.Access;
using Platform.Hosting.Calls;
using Platform.Testing;

namespace Enforcement.Tests.Bureau;

/// <summary>The pack of a meeting through the real host: what it holds, when it is kept, what becomes of its resolutions.</summary>
public sealed class MeetingPackTests : IAsyncLifetime
{
    private static readonly Caller s_leader = ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-0000000000f3"), "office", Roles.Leader);
    private EnforcementApp _app = null!;
    private CaseJourney _journey = null!;
    private Contracts.V1.CaseMeetings.CaseMeetingsClient _meetings = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _journey = new CaseJourney(_app);
        _meetings = new Contracts.V1.CaseMeetings.CaseMeetingsClient(_app.App.Calls("enforcement", EnforcementApp.Officer));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_file_returned_over_the_law_is_in_the_pack_as_returned_and_as_disputed()
    {
        var id = await _journey.FileAsync();
        await _journey.ReportAsync(id);
        await _journey.Officer.SubmitForLegalReviewAsync(new SubmitForLegalReviewRequest { CaseId = id });
        await _journey.Review.GiveLegalReviewAsync(CaseJourney.Opinion(id, ReviewOpinion.Correct, LegalReviewItem.LawAndBenchmark));

        Assert.Equal([PackReason.Returned, PackReason.LawDisputed, PackReason.FirstUse], await ReasonsAsync());
    }

    [Fact]
    public async Task A_violation_is_used_for_the_first_time_once()
    {
        await _journey.FileAsync();
        await HoldTodayAsync();
        _app.Clock.MoveTo(_app.Clock.Today.AddDays(7));
        await _journey.FileAsync();

        // The first case was filed on the day of the last meeting, so it is named again; the second is no first use.
        var first = Assert.Single(await ItemsAsync(), item => item.Reason == PackReason.FirstUse);
        Assert.Contains("CG-ROAD-01", first.Matter, StringComparison.Ordinal);
        await HoldTodayAsync();
        _app.Clock.MoveTo(_app.Clock.Today.AddDays(7));
        Assert.DoesNotContain(PackReason.FirstUse, await ReasonsAsync());
    }

    [Fact]
    public async Task An_order_handled_again_is_in_the_pack_and_one_that_led_to_a_case_by_its_due_day()
    {
        var orders = new Contracts.V1.WorkOrders.WorkOrdersClient(_app.App.Calls("enforcement", EnforcementApp.Head));
        var order = (await orders.RegisterWorkOrderAsync(Order())).Id;
        var filing = EnforcementApp.Filing();
        filing.Source = CaseSource.WorkOrder;
        filing.WorkOrderId = order;
        var id = (await _journey.Officer.FilePenaltyCaseAsync(filing)).Id;
        var due = Assert.Single(await ItemsAsync(), item => item.Reason == PackReason.OrderDue);
        Assert.Equal((id, order), (due.CaseId, due.RecordId));

        await orders.DispatchWorkOrderAsync(new DispatchWorkOrderRequest { Id = order, Team = "一中队", OfficerId = EnforcementApp.Lead.ToString() });
        await orders.ResolveWorkOrderAsync(new ResolveWorkOrderRequest { Id = order, Result = "已清", EvidenceNote = "照片" });
        Assert.DoesNotContain(PackReason.OrderDue, await ReasonsAsync());
        await orders.RecordRevisitAsync(new RecordRevisitRequest { Id = order, RevisitedOn = _journey.Today, Method = RevisitMethod.Phone, Satisfaction = Satisfaction.NotSatisfied, Words = "仍有" });
        await orders.ReopenWorkOrderAsync(new ReopenWorkOrderRequest { Id = order, Reason = "反映人不满意" });
        var again = Assert.Single(await ItemsAsync(), item => item.Reason == PackReason.OrderReopened);
        Assert.Equal((id, order, false), (again.CaseId, again.RecordId, again.OrderNumber.Length == 0));
    }

    [Fact]
    public async Task A_resolution_becomes_a_task_of_whoever_answers_for_it()
    {
        var id = await _journey.FileAsync();
        var meeting = await HoldTodayAsync(id);
        var mine = Assert.Single((await _meetings.ListCaseTasksAsync(new ListCaseTasksRequest { Mine = true, OpenOnly = true })).Items);
        Assert.Equal((meeting, 1, id, "2023-03-03", false), (mine.MeetingId, mine.Number, mine.CaseId, mine.DueOn, mine.IsOverdue));
        Assert.Contains("〔2023〕", mine.CaseNumber, StringComparison.Ordinal);
        var leader = new Contracts.V1.CaseMeetings.CaseMeetingsClient(_app.App.Calls("enforcement", s_leader));
        Assert.Empty((await leader.ListCaseTasksAsync(new ListCaseTasksRequest { Mine = true })).Items);

        _app.Clock.MoveTo(new DateOnly(2023, 3, 6));
        Assert.True(Assert.Single((await leader.ListCaseTasksAsync(new ListCaseTasksRequest { CaseId = id })).Items).IsOverdue);
        await _meetings.CompleteResolutionAsync(new CompleteResolutionRequest { Id = meeting, ResolutionNumber = 1, DoneOn = "2023-03-06", Outcome = "已补" });
        Assert.Empty((await _meetings.ListCaseTasksAsync(new ListCaseTasksRequest { Mine = true, OpenOnly = true })).Items);
        Assert.Equal("已补", Assert.Single((await _meetings.ListCaseTasksAsync(new ListCaseTasksRequest { CaseId = id })).Items).Outcome);
    }

    [Fact]
    public async Task A_pack_is_kept_and_what_was_said_stands_beside_its_items()
    {
        var id = await _journey.FileAsync();
        var meeting = (await _meetings.PlanCaseMeetingAsync(new PlanCaseMeetingRequest { PlannedOn = _journey.Today })).Id;
        var said = Form(meeting, id);
        said.ItemMinutes.Add(new PackItemMinutes { ItemNumber = 1, Said = "首次适用，慎重把握" });
        Assert.Equal("enforcement.pack_item_unknown", (await CaseJourney.RefusalOf(_meetings.HoldCaseMeetingAsync(said))).Code);
        await _meetings.ProduceMeetingPackAsync(new BureauRecordRequest { Id = meeting });
        await _meetings.HoldCaseMeetingAsync(said);

        var kept = await _meetings.GetCaseMeetingAsync(new BureauRecordRequest { Id = meeting });
        Assert.Equal((_journey.Today, "首次适用，慎重把握"), (kept.PackedOn, Assert.Single(kept.Pack).Said));
        Assert.Equal("enforcement.meeting_not_planned", (await CaseJourney.RefusalOf(_meetings.ProduceMeetingPackAsync(new BureauRecordRequest { Id = meeting }))).Code);
        var leader = new Contracts.V1.CaseMeetings.CaseMeetingsClient(_app.App.Calls("enforcement", s_leader));
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await leader.ProduceMeetingPackAsync(new BureauRecordRequest { Id = meeting }));
        Assert.Equal(StatusCode.PermissionDenied, refused.StatusCode);
    }

    [Fact]
    public async Task A_meeting_held_without_a_pack_keeps_the_one_of_the_day()
    {
        var id = await _journey.FileAsync();
        var kept = await _meetings.GetCaseMeetingAsync(new BureauRecordRequest { Id = await HoldTodayAsync(id) });
        Assert.Equal((_journey.Today, PackReason.FirstUse), (kept.PackedOn, Assert.Single(kept.Pack).Reason));
    }

    [Fact]
    public async Task The_weeks_meeting_is_called_once_on_its_first_working_day_and_never_beside_another()
    {
        // National day of 2023: Monday 2 to Friday 6 October are free, Saturday 7 and Sunday 8 are worked.
        _app.Clock.MoveTo(new DateOnly(2023, 10, 2));
        await CallAsync();
        Assert.Equal(0, await CountAsync());
        _app.Clock.SetUtcNow(LegalClock.At(new DateOnly(2023, 10, 7), new TimeOnly(7, 59)));
        await CallAsync();
        Assert.Equal(0, await CountAsync());
        _app.Clock.MoveTo(new DateOnly(2023, 10, 7));
        await CallAsync();
        await CallAsync();
        _app.Clock.MoveTo(new DateOnly(2023, 10, 8));
        await CallAsync();
        var called = Assert.Single((await _meetings.ListCaseMeetingsAsync(new BureauListRequest())).Items);
        Assert.Equal(("2023-10-07", "2023-W40"), (called.PlannedOn, called.CalledForWeek));

        // A meeting that somebody called for Wednesday is the week's; its pack is kept on that day.
        _app.Clock.MoveTo(new DateOnly(2023, 10, 9));
        var own = (await _meetings.PlanCaseMeetingAsync(new PlanCaseMeetingRequest { PlannedOn = "2023-10-11" })).Id;
        await CallAsync();
        Assert.Equal("", (await _meetings.GetCaseMeetingAsync(new BureauRecordRequest { Id = own })).PackedOn);
        _app.Clock.MoveTo(new DateOnly(2023, 10, 11));
        await CallAsync();
        Assert.Equal("2023-10-11", (await _meetings.GetCaseMeetingAsync(new BureauRecordRequest { Id = own })).PackedOn);
        Assert.Equal(2, await CountAsync());
    }

    private Task CallAsync() => _app.App.Services.GetRequiredService<WeeklyMeetings>().CallAllAsync(CancellationToken.None);

    private async Task<int> CountAsync() => (await _meetings.ListCaseMeetingsAsync(new BureauListRequest())).Total;

    private async Task<IReadOnlyList<PackItem>> ItemsAsync() => (await _meetings.PrepareCaseMeetingAsync(new PrepareCaseMeetingRequest())).Items;

    private async Task<IReadOnlyList<PackReason>> ReasonsAsync() => [.. (await ItemsAsync()).Select(item => item.Reason)];

    private async Task<string> HoldTodayAsync(string? caseId = null)
    {
        var meeting = (await _meetings.PlanCaseMeetingAsync(new PlanCaseMeetingRequest { PlannedOn = _journey.Today })).Id;
        await _meetings.HoldCaseMeetingAsync(Form(meeting, caseId));
        return meeting;
    }

    private HoldCaseMeetingRequest Form(string meeting, string? caseId)
    {
        var form = new HoldCaseMeetingRequest
        {
            Id = meeting,
            HeldOn = _journey.Today,
            ChairId = EnforcementApp.Head.Id.ToString(),
            AttendeeIds = { EnforcementApp.Lead.ToString() },
            Minutes = "研究一件案件。",
        };
        if (caseId is null) return form;
        form.CaseIds.Add(caseId);
        form.Resolutions.Add(new Contracts.V1.MeetingResolution { CaseId = caseId, Resolution = "补照片", ResponsibleId = EnforcementApp.Lead.ToString(), DueOn = "2023-03-03" });
        return form;
    }

    private static RegisterWorkOrderRequest Order() => new()
    {
        Category = WorkOrderCategory.CityAppearance,
        Channel = WorkOrderChannel.Complaint,
        Title = "占道",
        Description = "占道经营",
        Address = "中市路",
        ReportedAt = WireTime.Microseconds(new DateTimeOffset(2023, 2, 28, 8, 0, 0, TimeSpan.FromHours(8))),
    };
}
