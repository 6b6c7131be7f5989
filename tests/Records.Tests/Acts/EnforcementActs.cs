using System.Globalization;
using System.Net;
using Enforcement.Contracts.V1;
using Organization.Contracts;

namespace Records.Tests.Acts;

/// <summary>Enforcement's use cases that the sample year has no occasion for: a clock paused, resumed and extended, ends of posts and powers, the REST intake, orders that go back and forth.</summary>
internal static class EnforcementActs
{
    public static async Task DoAsync(LoadedPlatform platform)
    {
        var head = platform.As(Roles.EnforcementHead, "enforcement");
        await WindClockAsync(platform, new Cases.CasesClient(head));
        await ExecutionActs.DoAsync(platform);
        await ProcedureActs.DoAsync(platform);
        await EvidenceActs.DoAsync(platform);
        await SealActs.DoAsync(platform);
        var reviews = new FileReviews.FileReviewsClient(head);
        var post = (await reviews.ListReviewersAsync(new ListReviewersRequest { On = LoadedPlatform.Today, Size = 10 })).Items[0];
        await reviews.EndReviewerAsync(new EndReviewerRequest { Id = post.Id, EndedOn = LoadedPlatform.Today, Reason = "岗位调整" }, platform.Key());
        var powers = new Powers.PowersClient(head);
        var power = (await powers.ListPowerItemsAsync(new ListPowerItemsRequest { On = LoadedPlatform.Today, Size = 10 })).Items[0];
        await powers.EndPowerItemAsync(new EndPowerItemRequest { Id = power.Id, ValidTo = LoadedPlatform.Today }, platform.Key());
        await new DocumentNumbers.DocumentNumbersClient(head).VoidDocumentNumberAsync(
            new VoidDocumentNumberRequest { Kind = NumberedKind.OrdinaryCase, Reason = "空白文书损坏（示例）" }, platform.Key());
        await WarningActs.DoAsync(platform);
        await IntelligenceActs.DoAsync(platform);
        var meetings = new CaseMeetings.CaseMeetingsClient(head);
        var meeting = (await meetings.PlanCaseMeetingAsync(new PlanCaseMeetingRequest { PlannedOn = LoadedPlatform.Day(90) }, platform.Key())).Id;
        await meetings.ProduceMeetingPackAsync(new BureauRecordRequest { Id = meeting }, platform.Key());
        await InspectionActs.DoAsync(platform);
        await StatisticsActs.DoAsync(platform);
        await ReceiveAsync(platform);
        var orders = new WorkOrders.WorkOrdersClient(head);
        await HandleAsync(platform, orders);
        await orders.ImportWorkOrdersAsync(
            new ImportWorkOrdersRequest { Rows = { new ImportedOrder { Number = 2, Order = Registration("导入的工单（示例）") } } }, platform.Key());
        await JoinAsync(platform, orders, new Cases.CasesClient(head));
        await new WorkOrders.WorkOrdersClient(platform.AsVisitor("enforcement")).SubmitCivicReportAsync(
            new SubmitCivicReportRequest { Category = WorkOrderCategory.CityAppearance, Title = "占道（示例）", Description = "路口占道（示例）。", Place = "示例路3号" },
            platform.Key());
    }

    /// <summary>Two orders about one matter become one, which is resolved for both; a third is added to a case.</summary>
    private static async Task JoinAsync(LoadedPlatform platform, WorkOrders.WorkOrdersClient orders, Cases.CasesClient cases)
    {
        var part = (await orders.RegisterWorkOrderAsync(Registration("并入的工单（示例）"), platform.Key())).Id;
        var whole = (await orders.RegisterWorkOrderAsync(Registration("收下的工单（示例）"), platform.Key())).Id;
        await orders.MergeWorkOrderAsync(new MergeWorkOrderRequest { Id = part, IntoId = whole }, platform.Key());
        await orders.DispatchWorkOrderAsync(
            new DispatchWorkOrderRequest { Id = whole, Team = "执法一中队", OfficerId = Guid.CreateVersion7().ToString() }, platform.Key());
        await orders.ResolveWorkOrderAsync(new ResolveWorkOrderRequest { Id = whole, Result = "已清理（示例）", EvidenceNote = "照片（示例）" }, platform.Key());
        var filed = (await cases.ListPenaltyCasesAsync(new ListPenaltyCasesRequest { Track = CaseTrack.Ordinary, Status = "Filed", Size = 1 })).Items[0].Id;
        var further = (await orders.RegisterWorkOrderAsync(Registration("并入案件的工单（示例）"), platform.Key())).Id;
        await cases.AttachWorkOrderAsync(new AttachWorkOrderRequest { CaseId = filed, WorkOrderId = further }, platform.Key());
        await orders.DispatchWorkOrderAsync(
            new DispatchWorkOrderRequest { Id = further, Team = "执法一中队", OfficerId = Guid.CreateVersion7().ToString() }, platform.Key());
        await EvidenceActs.TakeOverAsync(platform, filed, further);
    }

    /// <summary>An order that goes back and forth: returned, signed for, extended, resolved, found wanting, handled again.</summary>
    private static async Task HandleAsync(LoadedPlatform platform, WorkOrders.WorkOrdersClient orders)
    {
        var id = (await orders.RegisterWorkOrderAsync(Registration("往返的工单（示例）"), platform.Key())).Id;
        var dispatch = new DispatchWorkOrderRequest { Id = id, Team = "执法一中队", OfficerId = Guid.CreateVersion7().ToString() };
        await orders.DispatchWorkOrderAsync(dispatch, platform.Key());
        await orders.ReturnWorkOrderAsync(new ReturnWorkOrderRequest { Id = id, Reason = "不属于本中队（示例）" }, platform.Key());
        await orders.DispatchWorkOrderAsync(dispatch, platform.Key());
        await orders.SignForWorkOrderAsync(new SignForWorkOrderRequest { Id = id }, platform.Key());
        await orders.ExtendWorkOrderAsync(new ExtendWorkOrderRequest { Id = id, Days = 2, Reason = "须现场测量（示例）" }, platform.Key());
        await EvidenceActs.ShowHandlingAsync(platform, id);
        await orders.ResolveWorkOrderAsync(new ResolveWorkOrderRequest { Id = id, Result = "已清理（示例）", EvidenceNote = "照片（示例）" }, platform.Key());
        await orders.RecordRevisitAsync(
            new RecordRevisitRequest
            {
                Id = id,
                RevisitedOn = LoadedPlatform.Today,
                Method = RevisitMethod.Phone,
                Satisfaction = Satisfaction.NotSatisfied,
                Words = "仍有堆放（示例）",
            },
            platform.Key());
        await orders.ReopenWorkOrderAsync(new ReopenWorkOrderRequest { Id = id, Reason = "反映人不满意（示例）" }, platform.Key());
    }

    private static RegisterWorkOrderRequest Registration(string title) => new()
    {
        Category = WorkOrderCategory.CityAppearance,
        Channel = WorkOrderChannel.Patrol,
        Title = title,
        Description = "占道堆放（示例）。",
        Address = "示例路2号",
        ReportedAt = TimeProvider.System.GetUtcNow().AddHours(-1).ToUnixTimeMilliseconds() * 1_000,
        IsSynthetic = true,
    };

    private static async Task WindClockAsync(LoadedPlatform platform, Cases.CasesClient cases)
    {
        var filed = await cases.ListPenaltyCasesAsync(new ListPenaltyCasesRequest { Track = CaseTrack.Ordinary, Status = "Filed", Size = 50 });
        // The newest: a clock whose time is over takes no pause.
        var id = filed.Items.OrderBy(found => found.FiledOn, StringComparer.Ordinal).Last().Id;
        await cases.PauseDecisionClockAsync(
            new PauseDecisionClockRequest
            {
                CaseId = id,
                Ground = PauseGround.Testing,
                From = LoadedPlatform.Today,
                Reason = "送检（示例）",
                Document = "示例检字1号",
            },
            platform.Key());
        await cases.ResumeDecisionClockAsync(new ResumeDecisionClockRequest { CaseId = id, LastDay = LoadedPlatform.Today }, platform.Key());
        await cases.ExtendDecisionClockAsync(
            new ExtendDecisionClockRequest { CaseId = id, Kind = ClockExtensionKind.Head, Days = 30, Reason = "案情复杂", Document = "示例延字1号" }, platform.Key());
    }

    private static async Task ReceiveAsync(LoadedPlatform platform)
    {
        using var http = platform.AsSystem("enforcement", "work-orders.write");
        http.DefaultRequestHeaders.Add("Idempotency-Key", platform.NextKey());
        using var answer = await http.PostAsJsonAsync("/api/enforcement/v1/work-orders", Order("RECORDS-1"));
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    /// <summary>A work order as the linkage platform sends it.</summary>
    public static object Order(string externalId) => new
    {
        externalId,
        category = "city-appearance",
        title = "占道经营",
        description = "路口占道经营（示例）。",
        location = new { address = "示例路1号", longitude = 121.1, latitude = 31.5 },
        reportedAt = TimeProvider.System.GetUtcNow().AddHours(-1).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
        reporter = new { name = "示例", phone = "00000000" },
    };
}
