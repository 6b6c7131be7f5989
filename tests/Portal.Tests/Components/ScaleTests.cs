using Portal.Charts;
using Portal.Shell;

namespace Portal.Tests.Components;

public sealed class ScaleTests
{
    private static readonly PortalChannel[] s_channels = [new("a", "/"), new("b", "/decisions"), new("c", "/reports"), new("d", "/enforcement") { Also = ["/penalties"] }];

    [Theory]
    [InlineData(0, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    [InlineData(93, 25)]
    [InlineData(100, 25)]
    [InlineData(101, 50)]
    [InlineData(976, 250)]
    [InlineData(2133, 1000)]
    public void A_scale_has_round_steps_that_hold_the_largest_value(long largest, long step) => Assert.Equal(step, BarScale.Step(largest));

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/decisions/2023-2?tab=a", "/decisions")]
    [InlineData("/decisions-old", null)]
    [InlineData("/reports", "/reports")]
    [InlineData("/penalties/equality/2023", "/enforcement")]
    public void The_channel_of_an_address_is_the_one_it_lies_below(string address, string? channel) =>
        Assert.Equal(channel, CurrentChannel.Of(address, s_channels)?.Href);
}
