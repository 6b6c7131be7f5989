using Enforcement.WorkOrders;

namespace Enforcement.Tests.WorkOrders;

public sealed class SimilarityTests
{
    [Theory]
    [InlineData(121_100_000, 31_500_000, 0)]
    [InlineData(121_100_000, 31_501_000, 111)]
    // A degree of longitude is cos 31.5° = 0.8526 of one of latitude.
    [InlineData(121_102_000, 31_500_000, 189)]
    [InlineData(121_102_000, 31_502_000, 292)]
    public void A_distance_is_right_to_the_metre_or_two(long longitude, long latitude, long metres)
    {
        var distance = new Place(121_100_000, 31_500_000).MetresTo(new Place(longitude, latitude))!.Value;
        Assert.InRange(distance, metres - 2, metres + 2);
    }

    [Fact]
    public void An_unknown_place_is_no_distance_away_and_the_other_end_of_the_earth_is_far()
    {
        Assert.Null(new Place(0, 0).MetresTo(new Place(121_100_000, 31_500_000)));
        Assert.Null(new Place(121_100_000, 31_500_000).MetresTo(new Place(0, 0)));
        Assert.Equal(int.MaxValue, new Place(-179_000_000, -89_000_000).MetresTo(new Place(179_000_000, 89_000_000)));
    }

    [Theory]
    [InlineData("占道经营", "占道经营", 100)]
    [InlineData("中市路占道经营", "中市路 占道经营！", 100)]
    [InlineData("中市路占道经营", "中市路口占道经营", 76)]
    [InlineData("占道经营", "违法建设", 0)]
    [InlineData("占", "占", 0)]
    [InlineData("", "", 0)]
    public void Titles_are_alike_by_the_pairs_of_characters_they_share(string one, string other, int percent) =>
        Assert.Equal(percent, Titles.Percent(Titles.Pairs(one), Titles.Pairs(other)));

    [Fact]
    public void A_receipt_is_sixteen_clear_characters_that_follow_from_the_key()
    {
        var code = ReceiptCode.Of("key-1");
        Assert.Matches("^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$", code);
        Assert.Equal(code, ReceiptCode.Of("key-1"));
        Assert.NotEqual(code, ReceiptCode.Of("key-2"));
        Assert.Equal(ReceiptCode.Hash(code), ReceiptCode.Hash($" {code.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant()} "));
        Assert.DoesNotContain(code.Replace("-", "", StringComparison.Ordinal), ReceiptCode.Hash(code)!, StringComparison.OrdinalIgnoreCase);
        Assert.Null(ReceiptCode.Hash("ABCD"));
    }
}
