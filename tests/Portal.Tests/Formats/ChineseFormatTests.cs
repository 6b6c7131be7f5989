using Portal.Formats;

namespace Portal.Tests.Formats;

public sealed class ChineseFormatTests
{
    // 22:30 UTC on the third is 6:30 on the fourth in Beijing.
    private static readonly DateTimeOffset _morning = new(2023, 8, 3, 22, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, "0")]
    [InlineData(976, "976")]
    [InlineData(2133, "2,133")]
    [InlineData(1_048_576, "1,048,576")]
    public void Counts_have_a_comma_every_three_digits(long value, string expected) => Assert.Equal(expected, ChineseFormat.Number(value));

    [Fact]
    public void Dates_in_text_have_no_leading_zeros() => Assert.Equal("2023年8月4日", ChineseFormat.Date(new DateOnly(2023, 8, 4)));

    [Fact]
    public void Dates_in_tables_have_fixed_width() => Assert.Equal("2023-08-04", ChineseFormat.TableDate(new(2023, 8, 4)));

    [Fact]
    public void The_day_of_an_instant_is_the_day_in_Beijing() => Assert.Equal("2023年8月4日", ChineseFormat.Date(_morning));

    [Fact]
    public void Times_are_in_Beijing_and_without_a_leading_zero()
    {
        Assert.Equal("6:30", ChineseFormat.Time(_morning));
        Assert.Equal("14:30", ChineseFormat.Time(_morning.AddHours(8)));
    }

    [Fact]
    public void An_instant_in_an_attribute_says_its_offset() => Assert.Equal("2023-08-04T06:30+08:00", ChineseFormat.Machine(_morning));

    [Fact]
    public void An_instant_in_a_table_has_fixed_width() => Assert.Equal("2023-08-04 06:30", ChineseFormat.TableDateTime(_morning));

    [Theory]
    [InlineData(1, "第1季度")]
    [InlineData(3, "第1季度")]
    [InlineData(8, "第3季度")]
    [InlineData(12, "第4季度")]
    public void Quarters_are_counted_from_January(int month, string expected) =>
        Assert.Equal(expected, ChineseFormat.Quarter(new(2023, month, 28)));

    [Fact]
    public void The_weekday_follows_the_date() => Assert.Equal("星期五", ChineseFormat.Weekday(new(2023, 8, 4)));

    [Fact]
    public void A_document_number_has_the_year_in_hexagonal_brackets_and_no_leading_zero()
    {
        Assert.Equal("〔2023〕98号", ChineseFormat.DocumentNumber("", 2023, 98));
        Assert.Equal("青街罚决字〔2023〕98号", ChineseFormat.DocumentNumber("青街罚决字", 2023, 98));
    }

    [Theory]
    [InlineData(50_000, "500元")]
    [InlineData(125_050, "1,250.50元")]
    public void Amounts_show_decimals_only_when_there_are_any(long fen, string expected) => Assert.Equal(expected, ChineseFormat.Yuan(fen));
}
