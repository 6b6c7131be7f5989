using Outreach.Contracts.Events.V1;
using Outreach.Venues;

namespace Outreach.Tests.Venues;

public sealed class VenueTests
{
    private readonly LegalCultureVenue _venue = LegalCultureVenue.Open(
        new OpenVenue("主题公园", VenueKind.ThemePark, "总体国家安全观", "", ["某市委宣传部"], "某路", [], Acts.Day(4, 10), 0, 0, false), Acts.Office);

    [Fact]
    public void An_honour_is_announced_with_its_level_and_day()
    {
        Assert.False(Honour(4, 14).IsRefused);
        var happened = Assert.IsType<VenueHonoured>(_venue.Pending[^1].Happened);
        Assert.Equal(("Provincial", Acts.Day(4, 14)), (happened.Level, happened.AwardedOn));
        Assert.Equal("outreach.honour_known", Honour(4, 14).Refusal.Code);
    }

    [Fact]
    public void An_honour_does_not_come_before_the_opening() => Assert.Equal("outreach.before_opening", Honour(4, 9).Refusal.Code);

    [Fact]
    public void A_venue_is_closed_once()
    {
        var close = new CloseVenue(_venue.Id, Acts.Day(12, 1), "改造");
        Assert.False(_venue.Close(close, Acts.Office).IsRefused);
        Assert.Equal("outreach.venue_closed", _venue.Close(close, Acts.Office).Refusal.Code);
    }

    private Platform.Law.Results.Result<Platform.Law.Results.Unit> Honour(int month, int day) => _venue.Honour(
        new RecordHonour(_venue.Id, "省级法治文化景观", HonourLevel.Provincial, Acts.Day(month, day), "省司法厅", false), Acts.Office);
}
