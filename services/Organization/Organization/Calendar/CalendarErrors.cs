using Platform.Law.Results;

namespace Organization.Calendar;

/// <summary>Refusals of the calendar and of local values.</summary>
internal static class CalendarErrors
{
    public static Refusal YearNotFound { get; } = new("organization.calendar_year_not_found", ErrorKind.NotFound, "这一年度的放假安排尚未登记。");

    public static Refusal ConfirmedAlready { get; } = new("organization.calendar_year_confirmed", ErrorKind.State, "该年度的放假安排已经公布，不能改回暂定。")
    {
        Field = "isConfirmed",
        Cure = "安排变更的，请按新的通知登记。",
    };

    public static Refusal Unchanged { get; } = new("organization.calendar_year_unchanged", ErrorKind.State, "与已登记的放假安排相同，没有更改。");

    public static Refusal ValueNotFound { get; } = new("organization.local_value_not_found", ErrorKind.NotFound, "该项在这一天没有配置值。");
}
