using System.Globalization;
using System.Net;
using Enforcement.Contracts.V1;
using Organization.Contracts;

namespace Records.Tests.Acts;

/// <summary>Enforcement's use cases that the sample year has no occasion for: a clock paused, resumed and extended, ends of posts and powers, the REST intake.</summary>
internal static class EnforcementActs
{
    public static async Task DoAsync(LoadedPlatform platform)
    {
        var head = platform.As(Roles.EnforcementHead, "enforcement");
        await WindClockAsync(platform, new Cases.CasesClient(head));
        await ProcedureActs.DoAsync(platform);
        var reviews = new FileReviews.FileReviewsClient(head);
        var post = (await reviews.ListReviewersAsync(new ListReviewersRequest { On = LoadedPlatform.Today, Size = 10 })).Items[0];
        await reviews.EndReviewerAsync(new EndReviewerRequest { Id = post.Id, EndedOn = LoadedPlatform.Today, Reason = "岗位调整" }, platform.Key());
        var powers = new Powers.PowersClient(head);
        var power = (await powers.ListPowerItemsAsync(new ListPowerItemsRequest { On = LoadedPlatform.Today, Size = 10 })).Items[0];
        await powers.EndPowerItemAsync(new EndPowerItemRequest { Id = power.Id, ValidTo = LoadedPlatform.Today }, platform.Key());
        await ReceiveAsync(platform);
    }

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
