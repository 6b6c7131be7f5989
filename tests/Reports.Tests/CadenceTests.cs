using Reports.Claims;

namespace Reports.Tests;

public class CadenceTests
{
    private static readonly Cadence s_weekly = new(CadencePeriod.Week, 1);

    [Theory]
    [InlineData(2020, 53)]
    [InlineData(2021, 52)]
    [InlineData(2022, 52)]
    [InlineData(2023, 52)]
    [InlineData(2024, 52)]
    [InlineData(2026, 53)]
    public void A_year_has_the_weeks_whose_thursday_lies_in_it(int year, int weeks)
    {
        var periods = s_weekly.Count(year, []);
        Assert.Equal(weeks, periods.Count);
        Assert.All(periods, week => Assert.Equal(DayOfWeek.Monday, week.From.DayOfWeek));
        Assert.All(periods, week => Assert.Equal(year, week.From.AddDays(3).Year));
    }

    [Fact]
    public void The_first_of_january_2023_belongs_to_the_year_before()
    {
        Assert.Equal((new DateOnly(2023, 1, 2), new DateOnly(2023, 12, 31)), s_weekly.Span(2023));
        Assert.DoesNotContain(s_weekly.Count(2023, [new DateOnly(2023, 1, 1)]), week => week.Count > 0);
        Assert.Contains(s_weekly.Count(2022, [new DateOnly(2023, 1, 1)]), week => week.Count > 0);
    }

    [Fact]
    public void Every_quarter_met_is_worded_so()
    {
        var outcome = new Cadence(CadencePeriod.Quarter, 1).Judge("学习", 2023, [Of(3, 31), Of(4, 1), Of(9, 30), Of(10, 1)]);
        Assert.Equal((Verdict.Supported, "每季度"), (outcome.Verdict, outcome.Wording));
        Assert.Equal([1, 1, 1, 1], outcome.Periods.Select(period => period.Count));
    }

    [Fact]
    public void A_missing_quarter_contradicts_and_proposes_what_the_records_carry()
    {
        var outcome = new Cadence(CadencePeriod.Quarter, 1).Judge("学习", 2023, [Of(2, 1), Of(5, 1), Of(11, 1)]);
        Assert.Equal(Verdict.Contradicted, outcome.Verdict);
        Assert.Equal("全年3次（第一、二、四季度）", outcome.Proposed);
        Assert.Contains("三季度0次", outcome.Shortfall);
    }

    [Fact]
    public void Twice_a_month_is_not_met_by_three_in_one_month_and_one_in_the_next()
    {
        var days = Enumerable.Range(1, 12).SelectMany(month => new[] { Of(month, 1), Of(month, 28) }).ToList();
        var twice = new Cadence(CadencePeriod.Month, 2);
        Assert.Equal((Verdict.Supported, "每月2次"), (twice.Judge("阅卷", 2023, days).Verdict, twice.Wording));
        days.Remove(Of(6, 28));
        days.Add(Of(5, 15));
        var outcome = twice.Judge("阅卷", 2023, days);
        Assert.Equal(Verdict.Contradicted, outcome.Verdict);
        Assert.Equal("全年24次（11个月达到2次）", outcome.Proposed);
    }

    [Fact]
    public void Nothing_at_all_is_unsupported_and_has_no_wording_to_propose()
    {
        var outcome = s_weekly.Judge("例会", 2023, []);
        Assert.Equal(Verdict.Unsupported, outcome.Verdict);
        Assert.Null(outcome.Proposed);
    }

    private static DateOnly Of(int month, int day) => new(2023, month, day);
}
