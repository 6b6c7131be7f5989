using System.Globalization;
using Enforcement.Intelligence;

namespace Enforcement.Focus;

/// <summary>
/// What is to be expected of some days to come, by a rule that anyone can reckon again: what came up in the 28 days before, brought to the length
/// of the days to come; where the same weeks of earlier years are known, half of that and half of their mean. Rounded half up; equal facts give
/// equal proposals. Of each kind the three most expected are named.
/// </summary>
internal sealed record Forecast(string Method, IReadOnlyList<FocusItem> Items, IReadOnlyList<FocusShift> Shifts)
{
    /// <summary>Days that are looked back upon; whole weeks, so that every weekday is in them alike.</summary>
    public const int RecentDays = 28;

    private const int Named = 3;

    public static Forecast Of(
        DaySpan period, IReadOnlyDictionary<HotKey, int> recent, IReadOnlyList<EarlierYear> earlier, EnforcementGrid? grid, IReadOnlyList<string> teams)
    {
        var keys = recent.Keys.Concat(earlier.SelectMany(year => year.Counts.Keys.Where(key => year.Knows(key.Kind)))).Distinct();
        var items = keys.Select(key => Item(key, period, recent.GetValueOrDefault(key), earlier, grid))
            .Where(item => item.Expected > 0)
            .GroupBy(item => item.Kind)
            .OrderBy(group => group.Key)
            .SelectMany(group => group
                .OrderByDescending(item => item.Expected).ThenByDescending(item => item.Recent).ThenBy(item => item.Key, StringComparer.Ordinal).Take(Named))
            .ToList();
        return new Forecast(Text(period, earlier), items, Place(items, teams));
    }

    public string FocusText() => $"{string.Join('；', Items.Select(item => $"{WordOf(item.Kind)}：{item.Name}（预计{item.Expected}）"))}。";

    public string StaffingText() => Shifts.Count == 0
        ? "没有可以安排的网格或者登记的队伍，由负责人安排。"
        : $"{string.Join('；', Shifts.Select(shift => $"{shift.Team}：{shift.Cell}，{shift.Time}"))}。";

    public static string WordOf(HotKind kind) => kind switch
    {
        HotKind.WorkOrder => "工单类型",
        HotKind.Case => "案由",
        HotKind.Cell => "网格",
        _ => "时段",
    };

    private static FocusItem Item(HotKey key, DaySpan period, int recent, IReadOnlyList<EarlierYear> earlier, EnforcementGrid? grid)
    {
        var known = earlier.Where(year => year.Knows(key.Kind)).Select(year => (year.Years, Count: year.Counts.GetValueOrDefault(key))).ToList();
        var expected = known.Count == 0
            ? Round(recent * period.Days, RecentDays)
            : Round((recent * period.Days * known.Count) + (known.Sum(year => year.Count) * RecentDays), 2 * RecentDays * known.Count);
        var before = known.Count == 0 ? "没有更早的记录" : string.Join('、', known.Select(year => $"前{year.Years}年同周{year.Count}"));
        return new FocusItem(key.Kind, key.Key, TrendViews.NameOf(key, grid), recent, expected, $"近{RecentDays}天{recent}，{before}，预计{expected}。");
    }

    /// <summary>One team for each of the cells most expected, in the time most expected.</summary>
    private static List<FocusShift> Place(List<FocusItem> items, IReadOnlyList<string> teams)
    {
        var time = items.Find(item => item.Kind == HotKind.Time)?.Name ?? "";
        return
        [
            .. items.Where(item => item.Kind == HotKind.Cell).Zip(teams).Select(pair => new FocusShift(
                pair.Second, pair.First.Name, time, $"{pair.First.Name}预计{pair.First.Expected}起，{time}工单最多。")),
        ];
    }

    private static string Text(DaySpan period, IReadOnlyList<EarlierYear> earlier)
    {
        var known = earlier.Where(year => year.HasOrders || year.HasCases).Select(year => $"前{year.Years}年").ToList();
        var years = known.Count == 0 ? "没有往年同周的记录，只按近期折算" : $"与{string.Join('、', known)}同周的平均数各占一半";
        return string.Create(
            CultureInfo.InvariantCulture, $"近{RecentDays}天的数量折算为{period.Days}天，{years}，四舍五入；每类取预计最多的{Named}项，网格按预计数量依次配给队伍。");
    }

    private static int Round(int over, int under) => ((2 * over) + under) / (2 * under);
}
