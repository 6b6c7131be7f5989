using Gateway.Accounts;

namespace Gateway.Tests.Accounts;

public sealed class OneTimeCodeTests
{
    // "12345678901234567890", the key of RFC 6238 appendix B, in Base32.
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_RFC_6238(long seconds, string code) =>
        Assert.Equal(code, OneTimeCode.At(Key, OneTimeCode.StepOf(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Theory]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(-60, false)]
    [InlineData(60, false)]
    public void A_clock_may_be_one_step_off(int seconds, bool isTaken)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var shown = OneTimeCode.At(Key, OneTimeCode.StepOf(now.AddSeconds(seconds)));
        Assert.Equal(isTaken, OneTimeCode.StepOf(Key, shown, now) is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("１２３４５６")]
    public void What_is_no_six_digits_is_no_code(string typed) => Assert.Null(OneTimeCode.StepOf(Key, typed, DateTimeOffset.UnixEpoch));

    [Fact]
    public void A_new_key_has_160_bits_and_is_never_the_same()
    {
        Assert.Equal(32, OneTimeCode.NewKey().Length);
        Assert.NotEqual(OneTimeCode.NewKey(), OneTimeCode.NewKey());
    }
}
