using Platform.Law.Results;

namespace Outreach.Venues;

/// <summary>Refusals of venues.</summary>
internal static class VenueErrors
{
    public static Refusal NotFound { get; } = new("outreach.venue_not_found", ErrorKind.NotFound, "没有这个法治文化阵地。");

    public static Refusal Closed { get; } = new("outreach.venue_closed", ErrorKind.State, "这个阵地已经关闭。");

    public static Refusal HonourKnown { get; } = new("outreach.honour_known", ErrorKind.Duplicate, "这项荣誉已经登记。");

    public static Refusal BeforeOpening(DateOnly opened) => new(
        "outreach.before_opening", ErrorKind.State, $"日期早于阵地启用之日（{opened:yyyy年M月d日}）。");
}
