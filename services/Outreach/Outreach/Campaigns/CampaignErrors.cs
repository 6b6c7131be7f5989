using Platform.Law.Results;

namespace Outreach.Campaigns;

/// <summary>Refusals of campaigns.</summary>
internal static class CampaignErrors
{
    public static Refusal NotFound { get; } = new("outreach.campaign_not_found", ErrorKind.NotFound, "没有这次普法宣传活动。");

    public static Refusal ActivityNotFound { get; } = new("outreach.activity_not_found", ErrorKind.NotFound, "没有这场活动，或者已经撤销。");

    public static Refusal Closed { get; } = new("outreach.campaign_closed", ErrorKind.State, "这次宣传活动已经结束。");

    public static Refusal ClosedBeforeActivity(DateOnly last) => new(
        "outreach.closed_before_activity", ErrorKind.State, $"结束日期早于最后一场活动（{last:yyyy年M月d日}）。")
    { Field = "closedOn" };
}
