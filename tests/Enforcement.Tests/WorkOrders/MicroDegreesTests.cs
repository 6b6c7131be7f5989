using Enforcement.WorkOrders;

namespace Enforcement.Tests.WorkOrders;

public sealed class MicroDegreesTests
{
    [Theory]
    [InlineData("121.123456", 121_123_456)]
    [InlineData("31.5", 31_500_000)]
    [InlineData("121", 121_000_000)]
    [InlineData("-0.000001", -1)]
    [InlineData("31.4999999", 31_500_000)]
    [InlineData("31.4999994", 31_499_999)]
    [InlineData("0.1", 100_000)]
    public void Decimal_text_is_read_digit_by_digit(string text, long expected) => Assert.Equal(expected, MicroDegrees.Parse(text));

    [Theory]
    [InlineData("1.2e2")]
    [InlineData("1,2")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("99999")]
    [InlineData("１２１")]
    public void What_is_no_plain_decimal_number_is_refused(string text) => Assert.Null(MicroDegrees.Parse(text));

    [Theory]
    [InlineData(121_123_456, "121.123456")]
    [InlineData(31_500_000, "31.5")]
    [InlineData(-1, "-0.000001")]
    [InlineData(0, "0")]
    public void A_value_is_written_as_the_shortest_decimal(long value, string expected)
    {
        Assert.Equal(expected, MicroDegrees.Text(value));
        Assert.Equal(value, MicroDegrees.Parse(expected));
    }

    [Fact]
    public void The_globe_ends_at_180_and_90_degrees()
    {
        Assert.True(MicroDegrees.IsLongitude(180_000_000));
        Assert.False(MicroDegrees.IsLongitude(180_000_001));
        Assert.True(MicroDegrees.IsLatitude(-90_000_000));
        Assert.False(MicroDegrees.IsLatitude(-90_000_001));
    }
}
