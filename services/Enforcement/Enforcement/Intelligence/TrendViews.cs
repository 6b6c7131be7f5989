using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;

namespace Enforcement.Intelligence;

/// <summary>What the portal shows of a trend, most frequent first.</summary>
internal static class TrendViews
{
    public static GetTrendsReply Of(Trend trend) => new()
    {
        PeriodFrom = WireTime.Day(trend.Period.From),
        PeriodTo = WireTime.Day(trend.Period.To),
        FirstWeek = SameWeeks.Text(trend.Period.From),
        LastWeek = SameWeeks.Text(trend.Period.To),
        Orders = trend.Orders,
        Cases = trend.Cases,
        Years = { trend.Earlier.Select(View) },
        Types_ = { Rows(trend, HotKind.WorkOrder).Concat(Rows(trend, HotKind.Case)) },
        Cells = { Rows(trend, HotKind.Cell) },
        Times = { Rows(trend, HotKind.Time) },
    };

    /// <summary>What a thing that comes up is called.</summary>
    public static string NameOf(HotKey key, EnforcementGrid? grid) => key.Kind switch
    {
        HotKind.Cell => grid?.Cells.FirstOrDefault(cell => cell.Code == key.Key) is { } cell ? $"{cell.Code} {cell.Name}" : key.Key,
        HotKind.Time => HotTime.Parse(key.Key).Name,
        _ => key.Key,
    };

    private static EarlierWeeks View(EarlierYear year) => new()
    {
        Years = year.Years,
        FirstWeek = year.Spans.Count > 0 ? SameWeeks.Text(year.Spans[0].From) : "",
        LastWeek = year.Spans.Count > 0 ? SameWeeks.Text(year.Spans[^1].To) : "",
        Days = year.Spans.Sum(span => span.Days),
        HasOrders = year.HasOrders,
        HasCases = year.HasCases,
    };

    private static IEnumerable<TrendRow> Rows(Trend trend, HotKind kind) => trend.Counts
        .Where(pair => pair.Key.Kind == kind)
        .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Key, StringComparer.Ordinal)
        .Select(pair => new TrendRow
        {
            Source = kind == HotKind.Case ? "case" : "work-order",
            Key = pair.Key.Key,
            Name = NameOf(pair.Key, trend.Grid),
            Count = pair.Value,
            Weekday = kind == HotKind.Time ? HotTime.Parse(pair.Key.Key).Weekday : 0,
            Hour = kind == HotKind.Time ? HotTime.Parse(pair.Key.Key).Hour : 0,
            Earlier = { trend.Earlier.Select(year => year.Knows(kind) ? year.Counts.GetValueOrDefault(pair.Key) : -1) },
        });
}
