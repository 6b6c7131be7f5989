using CsCheck;
using Platform.Journal;

namespace Shared.Tests.Journal;

public sealed class FieldValueTests
{
    [Fact]
    public void Values_read_back_as_what_they_were()
    {
        Gen.Long.Sample(number => FieldValue.Of(number).AsInteger() == number);
        Gen.Bool.Sample(truth => FieldValue.Of(truth).AsBoolean() == truth);
        Gen.Guid.Sample(id => FieldValue.Of(id).AsId() == id);
        Gen.Byte.Array[0, 40].Sample(bytes => FieldValue.OfBytes(bytes).AsBytes().AsSpan().SequenceEqual(bytes));
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber).Sample(day => FieldValue.Of(day).AsDate() == day);
        Gen.Long[0, DateTime.MaxValue.Ticks / 10].Select(us => new DateTimeOffset(us * 10, TimeSpan.Zero))
            .Sample(instant => FieldValue.Of(instant).AsInstant() == instant);
    }

    [Fact]
    public void Instants_are_cut_down_to_the_microsecond_on_both_sides_of_1970()
    {
        var later = DateTimeOffset.UnixEpoch.AddTicks(19);
        var earlier = DateTimeOffset.UnixEpoch.AddTicks(-1);

        Assert.Equal(DateTimeOffset.UnixEpoch.AddTicks(10), FieldValue.Of(later).AsInstant());
        Assert.Equal(DateTimeOffset.UnixEpoch.AddTicks(-10), FieldValue.Of(earlier).AsInstant());
    }

    [Fact]
    public void One_instant_has_one_encoding_whatever_its_offset()
    {
        var instant = new DateTimeOffset(2023, 12, 31, 23, 59, 59, TimeSpan.FromHours(8));

        Assert.Equal(FieldValue.Of(instant), FieldValue.Of(instant.ToOffset(TimeSpan.FromHours(-3))));
    }

    [Fact]
    public void A_time_that_is_not_utc_is_refused() =>
        Assert.Throws<ArgumentException>(() => FieldValue.Of(new DateTime(2023, 1, 1, 0, 0, 0, DateTimeKind.Unspecified)));

    [Fact]
    public void Text_is_kept_as_it_is_and_lone_surrogates_are_refused()
    {
        Assert.NotEqual(FieldValue.Of("é"), FieldValue.Of("e\u0301"));
        Assert.Throws<System.Text.EncoderFallbackException>(() => FieldValue.Of("\uD800"));
    }

    [Fact]
    public void Nothing_empty_and_removed_are_three_things()
    {
        Assert.Equal(FieldValue.Null, FieldValue.Of(null));
        Assert.NotEqual(FieldValue.Null, FieldValue.Of(""));
        Assert.NotEqual(FieldValue.Null, FieldValue.Absent);
    }

    [Theory]
    [InlineData(FieldKind.Null, "00")]
    [InlineData(FieldKind.Boolean, "02")]
    [InlineData(FieldKind.Boolean, "")]
    [InlineData(FieldKind.Integer, "01")]
    [InlineData(FieldKind.Text, "ff")]
    [InlineData(FieldKind.Instant, "7fffffffffffffff")]
    [InlineData(FieldKind.Date, "ffffffff")]
    [InlineData(FieldKind.Id, "00")]
    [InlineData(FieldKind.Absent, "00")]
    [InlineData((FieldKind)9, "")]
    public void Bytes_that_no_value_has_are_refused(FieldKind kind, string hex) =>
        Assert.Throws<FormatException>(() => FieldValue.Decode(kind, Convert.FromHexString(hex)));

    [Fact]
    public void A_value_is_read_as_its_own_kind_only() =>
        Assert.Throws<InvalidOperationException>(() => FieldValue.Of(1).AsText());

    [Fact]
    public void A_value_shows_its_kind_and_not_itself_in_strings()
    {
        var field = JournalField.Commit("applicant.phone", FieldValue.Of("13800000000"));

        Assert.DoesNotContain("13800000000", field.ToString());
        Assert.Equal("Text", field.Value!.ToString());
    }
}
