using System.Globalization;

namespace Reports.Claims;

/// <summary>The periods a cadence is checked by.</summary>
internal enum CadencePeriod
{
    Quarter,
    Month,
    Week,
}

/// <summary>A rule of frequency: at least so many times in every period of the year.</summary>
/// <param name="Period">The period.</param>
/// <param name="Times">At least so often.</param>
internal sealed record Cadence(CadencePeriod Period, int Times)
{
    /// <summary>How weeks are told apart, stated with every weekly claim.</summary>
    public const string WeekText = "周自星期一起算，以星期四所在年度为该周所属年度（与ISO 8601一致）";

    /// <summary>The words of the sentence when every period is met.</summary>
    public string Wording => Period switch
    {
        CadencePeriod.Quarter => "每季度",
        CadencePeriod.Month => "每月",
        _ => "每周",
    } + (Times > 1 ? $"{Times}次" : "");

    /// <summary>The periods of a year with the number of dates in each.</summary>
    public IReadOnlyList<PeriodCount> Count(int year, IEnumerable<DateOnly> dates)
    {
        var known = dates.ToList();
        return [.. Periods(year).Select(period => period with { Count = known.Count(day => day >= period.From && day <= period.To) })];
    }

    /// <summary>The first and last day that belong to the year's periods.</summary>
    public (DateOnly First, DateOnly Last) Span(int year) => Period == CadencePeriod.Week
        ? (Monday(year, 1), Monday(year, ISOWeek.GetWeeksInYear(year)).AddDays(6))
        : (Years.First(year), Years.Last(year));

    /// <summary>Judges the dates of records: all periods met, some, or no record at all.</summary>
    public ClaimOutcome Judge(string what, int year, IEnumerable<DateOnly> dates)
    {
        var periods = Count(year, dates);
        var total = periods.Sum(period => period.Count);
        if (total == 0) return ClaimOutcome.WithoutRecords(what) with { Wording = Wording, Periods = periods };
        var missing = periods.Where(period => !period.IsMet).ToList();
        if (missing.Count == 0) return ClaimOutcome.Proved(Wording) with { Periods = periods };
        return new ClaimOutcome(Verdict.Contradicted, Wording)
        {
            Periods = periods,
            Proposed = Carried(periods, total),
            Shortfall = Shortfall(missing),
        };
    }

    private string Shortfall(List<PeriodCount> missing)
    {
        var first = string.Join('、', missing.Take(12).Select(period => $"{period.Label}{period.Count}次"));
        return $"要求{Wording}{(Times > 1 ? "" : "至少1次")}，缺：{first}{(missing.Count > 12 ? $"等共{missing.Count}个周期" : "")}。";
    }

    private string Carried(IReadOnlyList<PeriodCount> periods, int total) => Period switch
    {
        CadencePeriod.Quarter => $"全年{total}次（{Quarters(periods.Where(period => period.Count > 0))}）",
        CadencePeriod.Month => $"全年{total}次（{periods.Count(period => period.IsMet)}个月达到{Times}次）",
        _ => $"全年{total}次（{periods.Count}周中的{periods.Count(period => period.IsMet)}周）",
    };

    private static string Quarters(IEnumerable<PeriodCount> held) =>
        $"第{string.Join('、', held.Select(period => period.Label[..^2]))}季度";

    private IEnumerable<PeriodCount> Periods(int year) => Period switch
    {
        CadencePeriod.Quarter => Enumerable.Range(0, 4).Select(quarter => Of(
            $"{"一二三四"[quarter]}季度", new DateOnly(year, (quarter * 3) + 1, 1), new DateOnly(year, (quarter * 3) + 1, 1).AddMonths(3).AddDays(-1))),
        CadencePeriod.Month => Enumerable.Range(1, 12).Select(month => Of(
            $"{month}月", new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1))),
        _ => Enumerable.Range(1, ISOWeek.GetWeeksInYear(year)).Select(week => Of($"第{week}周", Monday(year, week), Monday(year, week).AddDays(6))),
    };

    private PeriodCount Of(string label, DateOnly from, DateOnly to) => new(label, from, to, 0, Times);

    private static DateOnly Monday(int year, int week) => DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
}
