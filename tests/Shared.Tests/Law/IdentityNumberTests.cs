using Platform.Law.Identifiers;

namespace Platform.Shared.Tests.Law;

public sealed class IdentityNumberTests
{
    private static readonly DateOnly Today = new(2023, 9, 1);

    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("11010519491231002x")]
    [InlineData("34052419800101001X")]
    [InlineData("440524188001010014", "1990-01-01")]
    public void A_citizen_number_with_its_check_character_is_valid(string number, string today = "2023-09-01") =>
        Assert.Equal(NumberVerdict.Valid, CitizenIdentityNumber.Check(number, DateOnly.Parse(today)).Verdict);

    [Theory]
    [InlineData("110105194912310021", "identity.check_character")]
    [InlineData("11010519491231002", "identity.form")]
    [InlineData("1101O519491231002X", "identity.form")]
    [InlineData("440524188001010014", "identity.birth_date")]
    [InlineData(null, "identity.form")]
    public void A_citizen_number_is_refused_for_a_named_reason(string? number, string code)
    {
        var check = CitizenIdentityNumber.Check(number, Today);
        Assert.Equal((NumberVerdict.Invalid, code), (check.Verdict, check.Code));
        Assert.False(check.IsAcceptable);
    }

    [Fact]
    public void A_birth_date_that_does_not_exist_or_lies_ahead_is_refused()
    {
        Assert.Equal("identity.birth_date", CitizenIdentityNumber.Check(WithCheck("11010519490231002"), Today).Code);
        Assert.Equal("identity.birth_date", CitizenIdentityNumber.Check(WithCheck("11010520230902002"), Today).Code);
        Assert.Equal(NumberVerdict.Valid, CitizenIdentityNumber.Check(WithCheck("11010520230901002"), Today).Verdict);
    }

    [Fact]
    public void An_unknown_area_only_warns()
    {
        var check = CitizenIdentityNumber.Check(WithCheck("99010519491231002"), Today);
        Assert.Equal((NumberVerdict.Doubtful, "identity.area_code"), (check.Verdict, check.Code));
        Assert.True(check.IsAcceptable);
    }

    [Theory]
    [InlineData("2023-12-30", 73)]
    [InlineData("2023-12-31", 74)]
    public void Age_is_taken_on_the_day_asked_for(string day, int age) =>
        Assert.Equal(age, CitizenIdentityNumber.AgeOn("11010519491231002X", DateOnly.Parse(day)));

    [Theory]
    [InlineData("91350200MA2YJ1XR9G")]
    [InlineData("91350200776049653A")]
    [InlineData("91350500798359476R")]
    [InlineData("913502000728319549")]
    public void A_credit_code_with_its_check_character_is_valid(string code) =>
        Assert.Equal(NumberVerdict.Valid, UnifiedSocialCreditCode.Check(code).Verdict);

    [Theory]
    [InlineData("91350200MA2YJ1XR9H", NumberVerdict.Invalid, "credit_code.check_character")]
    [InlineData("91350200MA2YJ1XR9", NumberVerdict.Invalid, "credit_code.form")]
    [InlineData("91350200MA2YJ1XROG", NumberVerdict.Invalid, "credit_code.form")]
    [InlineData("91350203M0001FUE2P", NumberVerdict.Doubtful, "credit_code.pilot")]
    public void A_credit_code_is_refused_or_doubted_for_a_named_reason(string text, NumberVerdict verdict, string code)
    {
        var check = UnifiedSocialCreditCode.Check(text);
        Assert.Equal((verdict, code), (check.Verdict, check.Code));
        Assert.DoesNotContain(text[8..], check.Message!);
    }

    private static string WithCheck(string seventeen)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return seventeen + "10X98765432"[seventeen.Select((digit, index) => (digit - '0') * weights[index]).Sum() % 11];
    }
}
