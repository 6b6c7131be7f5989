using Platform.Law.Configuration;

namespace Enforcement.WorkOrders;

/// <summary>Local values of work orders beside the days of handling, each looked up for the day that decides (HOT-04).</summary>
internal static class OrderRules
{
    /// <summary>How often an order may be returned.</summary>
    public const string ReturnsKey = "enforcement.work_order.returns";

    /// <summary>Most working days that the head may add.</summary>
    public const string ExtensionKey = "enforcement.work_order.extension_days";

    /// <summary>Within how many metres an order is near another.</summary>
    public const string NearbyKey = "enforcement.work_order.nearby_metres";

    private const int UsualReturns = 2;
    private const int UsualExtension = 5;
    private const int UsualNearby = 200;

    public static int MostReturns(LocalConfiguration local, DateOnly day) => (int)local.Number(ReturnsKey, day, UsualReturns);

    public static int MostExtension(LocalConfiguration local, DateOnly day) => (int)local.Number(ExtensionKey, day, UsualExtension);

    public static int NearbyMetres(LocalConfiguration local, DateOnly day) => (int)local.Number(NearbyKey, day, UsualNearby);
}
