using Outreach.Campaigns;
using Outreach.Contracts.Events.V1;

namespace Outreach.Tests.Campaigns;

public sealed class CampaignTests
{
    private readonly Campaign _campaign = Campaign.Plan(
        new PlanCampaign("民法典宣传月", CampaignOccasion.CivilCodeMonth, Acts.Day(5, 1), Acts.Day(5, 31), false), Acts.Office);

    [Fact]
    public void A_cancelled_activity_counts_no_more()
    {
        Assert.Equal(1, Hold(5, 10, 30).Value);
        Assert.Equal(2, Hold(5, 20, 50).Value);
        Assert.False(_campaign.CancelActivity(new CancelActivity(_campaign.Id, 1, "误登"), Acts.Office).IsRefused);
        Assert.Equal(
            "outreach.activity_not_found", _campaign.CancelActivity(new CancelActivity(_campaign.Id, 1, "再次"), Acts.Office).Refusal.Code);

        Assert.False(_campaign.Close(new CloseCampaign(_campaign.Id, Acts.Day(5, 31), "小结"), Acts.Office).IsRefused);

        var closed = Assert.IsType<CampaignClosed>(_campaign.Pending[^1].Happened);
        Assert.Equal((1, 50), (closed.Activities, closed.Attendance));
    }

    [Fact]
    public void A_closed_campaign_takes_no_activity()
    {
        Assert.False(_campaign.Close(new CloseCampaign(_campaign.Id, Acts.Day(5, 31), "小结"), Acts.Office).IsRefused);
        Assert.Equal("outreach.campaign_closed", Hold(5, 20, 50).Refusal.Code);
    }

    [Fact]
    public void A_campaign_is_not_closed_before_its_last_activity()
    {
        Assert.False(Hold(5, 20, 50).IsRefused);
        var refusal = _campaign.Close(new CloseCampaign(_campaign.Id, Acts.Day(5, 19), "小结"), Acts.Office).Refusal;
        Assert.Equal("outreach.closed_before_activity", refusal.Code);
    }

    private Platform.Law.Results.Result<int> Hold(int month, int day, int attendance) => _campaign.Hold(
        new RecordActivity(_campaign.Id, "广场宣传", Acts.Day(month, day), "文化广场", attendance, true, true), Acts.Office);
}
