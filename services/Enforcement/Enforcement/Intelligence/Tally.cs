using Enforcement.WorkOrders;
using Platform.Law;

namespace Enforcement.Intelligence;

/// <summary>What of an order is counted.</summary>
internal sealed record OrderFact(WorkOrderCategory Category, DateTimeOffset ReportedAt, Place Place);

/// <summary>What of a case is counted.</summary>
internal sealed record CaseFact(string Cause);

/// <summary>Orders and cases of some days.</summary>
internal sealed record HotFacts(IReadOnlyList<OrderFact> Orders, IReadOnlyList<CaseFact> Cases);

/// <summary>What comes up: a type of orders or cases, a cell of the grid, a time of the week.</summary>
internal enum HotKind
{
    /// <summary>工单类型.</summary>
    WorkOrder,

    /// <summary>案由.</summary>
    Case,

    /// <summary>网格.</summary>
    Cell,

    /// <summary>时段.</summary>
    Time,
}

/// <summary>One thing that comes up: its category in zh-Hans, its cause, the cell's code, or the time as <see cref="HotTime"/> writes it.</summary>
internal sealed record HotKey(HotKind Kind, string Key);

/// <summary>How often each thing came up.</summary>
internal static class Tally
{
    public static IReadOnlyDictionary<HotKey, int> Of(HotFacts facts, GridMap map)
    {
        var keys = facts.Orders.Select(order => new HotKey(HotKind.WorkOrder, WorkOrderWords.Of(order.Category)))
            .Concat(facts.Cases.Select(known => new HotKey(HotKind.Case, known.Cause)))
            .Concat(facts.Orders.Select(order => map.Locate(order.Place)).OfType<GridCell>().Select(cell => new HotKey(HotKind.Cell, cell.Code)))
            .Concat(facts.Orders.Select(order => new HotKey(HotKind.Time, HotTime.Of(order.ReportedAt).Key)));
        return keys.CountBy(key => key).ToDictionary(pair => pair.Key, pair => pair.Value);
    }
}

/// <summary>A stretch of three hours of a weekday in Asia/Shanghai; Monday is 1.</summary>
internal sealed record HotTime(int Weekday, int Hour)
{
    public const int Hours = 3;
    private const string Names = "一二三四五六日";

    public string Key => $"{Weekday}-{Hour:00}";

    public string Name => $"周{Names[Weekday - 1]}{Hour}至{Hour + Hours}时";

    public static HotTime Of(DateTimeOffset at)
    {
        var local = at.ToOffset(LegalTime.Offset);
        return new HotTime(local.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)local.DayOfWeek, local.Hour / Hours * Hours);
    }

    /// <summary>Reads what <see cref="Key"/> writes.</summary>
    public static HotTime Parse(string key) => new(key[0] - '0', int.Parse(key.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture));
}
