using Platform.Law.Deadlines;

namespace Platform.Law.Clocks;

/// <summary>Units as Chinese documents write them after a number.</summary>
internal static class Words
{
    internal static string Of(DayUnit unit) => unit switch
    {
        DayUnit.WorkingDay => "个工作日",
        DayUnit.Month => "个月",
        DayUnit.Year => "年",
        DayUnit.Hour => "小时",
        _ => "天",
    };
}
