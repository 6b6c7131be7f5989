using Organization.Contracts.Events.V1;
using Organization.Litigation;
using static Organization.Tests.Acting;

namespace Organization.Tests.Litigation;

public sealed class IndicatorRuleTests
{
    [Fact]
    public void A_value_is_announced_with_its_wanted_direction_and_usual_label()
    {
        var recorded = LitigationIndicatorValue.Enter(Rate(10_000), On(2023, 12, 31)).Done().Announced<LitigationIndicatorRecorded>();
        Assert.Equal(
            ("HeadAttendanceRate", "行政机关负责人出庭应诉率", 10_000L, "Up"), (recorded.Indicator, recorded.Label, recorded.Value, recorded.Direction));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10_001)]
    public void A_rate_outside_nought_and_the_whole_is_refused(long value)
    {
        var refused = LitigationIndicatorValue.Enter(Rate(value), On(2023, 12, 31));
        Assert.Equal(("TRN-12", "organization.indicator_value_impossible"), (refused.Refusal.RuleId, refused.Refusal.Code));
    }

    [Fact]
    public void A_count_may_be_larger_than_a_rate() =>
        Assert.False(LitigationIndicatorValue.Enter(
            Rate(10_001) with { Indicator = LitigationIndicator.Suits, Direction = IndicatorDirection.Down }, On(2023, 12, 31)).IsRefused);

    [Fact]
    public void A_year_that_has_not_begun_is_refused() =>
        Assert.Equal("TRN-12", LitigationIndicatorValue.Enter(Rate(1) with { Year = 2024 }, On(2023, 12, 31)).Refusal.RuleId);

    [Fact]
    public void A_correction_changes_the_value_and_says_why()
    {
        var value = LitigationIndicatorValue.Enter(Rate(9_000), On(2023, 12, 31)).Done();
        value.ClearPending();
        Assert.Equal("TRN-12", value.Correct(new CorrectIndicator(value.Id, 9_000, "更正"), On(2024, 1, 2)).Refusal.RuleId);
        value.Correct(new CorrectIndicator(value.Id, 9_500, "漏计一案"), On(2024, 1, 2)).Done();
        var corrected = value.Announced<LitigationIndicatorCorrected>();
        Assert.Equal((9_500L, "漏计一案"), (corrected.Value, corrected.Reason));
    }

    private static RecordIndicator Rate(long value) =>
        new(LitigationIndicator.HeadAttendanceRate, 2023, value, IndicatorDirection.Up, "", IsSynthetic: true);
}
