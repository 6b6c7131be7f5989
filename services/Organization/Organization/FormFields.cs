using Platform.Hosting.Calls;

namespace Organization;

/// <summary>Fields that several forms of this service share; a fault is added, never thrown.</summary>
internal static class FormFields
{
    public const int LongestTitle = 200;
    public const int LongestName = 100;
    public const int LongestText = 2_000;

    /// <summary>A day that has come: today or earlier.</summary>
    public static DateOnly PastDay(this FieldFaults faults, string field, string value, DateOnly today, string label)
    {
        var day = faults.Day(field, value, label);
        faults.Require(day <= today, field, "date_in_future", $"{label}不能晚于今天（{today:yyyy年M月d日}）。");
        return day;
    }

    /// <summary>A day or nothing.</summary>
    public static DateOnly? OptionalDay(this FieldFaults faults, string field, string value, string label) =>
        value.Length == 0 ? null : faults.Day(field, value, label);

    /// <summary>An id or nothing.</summary>
    public static Guid? OptionalId(this FieldFaults faults, string field, string value, string label) =>
        value.Length == 0 ? null : faults.Id(field, value, label);

    /// <summary>A text that may be empty.</summary>
    public static void OptionalText(this FieldFaults faults, string field, string value, int longest, string label) =>
        faults.Require(value.Length <= longest, field, "text_too_long", $"{label}不能超过{longest}字，现为{value.Length}字。");

    /// <summary>A whole number between two bounds, both included.</summary>
    public static void Within(this FieldFaults faults, string field, long value, long least, long most, string label) =>
        faults.Require(value >= least && value <= most, field, "number_out_of_range", $"{label}应在{least}至{most}之间。");

    /// <summary>A year that records can be of.</summary>
    public static void Year(this FieldFaults faults, string field, int value) => faults.Within(field, value, 2000, 2100, "年度");
}
