namespace Platform.Law;

/// <summary>Dates as Chinese documents write them.</summary>
internal static class Chinese
{
    internal static string Date(DateOnly date) => $"{date.Year}年{date.Month}月{date.Day}日";

    internal static string MonthDay(DateOnly date) => $"{date.Month}月{date.Day}日";
}
