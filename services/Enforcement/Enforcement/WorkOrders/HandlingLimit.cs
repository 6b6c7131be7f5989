using Platform.Law.Clocks;
using Platform.Law.Configuration;
using Platform.Law.Deadlines;

namespace Enforcement.WorkOrders;

/// <summary>Within how many working days an order is to be handled, and on what that rests.</summary>
internal sealed record HandlingLimit(int WorkingDays, string Article)
{
    /// <summary>The key of the dated local value: whole working days.</summary>
    public const string Key = "enforcement.work_order.days";

    private const int UsualDays = 5;
    private const string UsualArticle = "江苏12345热线工单办理时限";

    /// <summary>The limit that holds on the day.</summary>
    public static HandlingLimit On(DateOnly day, LocalConfiguration local) => new(
        (int)local.Number(Key, day, UsualDays),
        local.Find(Key, day)?.Note is { Length: > 0 } note ? note : UsualArticle);

    public StatutoryClock Start(DateOnly day) =>
        StatutoryClock.Start("HOT-01", "工单受理：办结工单", TimeLimit.WorkingDays(WorkingDays), Article, day, "HOT-01");
}
