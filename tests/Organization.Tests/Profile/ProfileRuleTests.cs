using Organization.Contracts.Events.V1;
using Organization.Profile;
using static Organization.Tests.Acting;

namespace Organization.Tests.Profile;

public sealed class ProfileRuleTests
{
    [Fact]
    public void A_later_version_leaves_the_earlier_one_its_days()
    {
        var profile = OfficeProfile.Begin(On(2022, 1, 1));
        profile.Set(Version("甲街道办事处", Day(2022, 1, 1)), On(2022, 1, 1)).Done();
        Assert.Equal("甲街道办事处", profile.Announced<OfficeProfileSet>().Name);
        profile.Set(Version("乙街道办事处", Day(2023, 1, 1)), On(2022, 12, 1)).Done();

        Assert.Null(profile.On(Day(2021, 12, 31)));
        Assert.Equal("甲街道办事处", profile.On(Day(2022, 12, 31))?.Name);
        Assert.Equal("乙街道办事处", profile.On(Day(2023, 1, 1))?.Name);
        Assert.Equal(Day(2022, 12, 31), profile.LastDayOf(profile.Versions[0]));
    }

    [Fact]
    public void A_version_that_does_not_come_later_is_refused()
    {
        var profile = OfficeProfile.Begin(On(2022, 1, 1));
        profile.Set(Version("甲街道办事处", Day(2022, 1, 1)), On(2022, 1, 1)).Done();
        Assert.Equal("organization.profile_not_later", profile.Set(Version("乙街道办事处", Day(2022, 1, 1)), On(2022, 2, 1)).Refusal.Code);
    }

    private static ProfileVersion Version(string name, DateOnly from) =>
        new(name, "街道", "某市", "320585", "立字", "罚决字", "LD", "报字", from);
}
