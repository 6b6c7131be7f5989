using Platform.Hosting.Calls;

namespace Outreach;

/// <summary>What the forms of this service share: limits of length, and days that may not lie in the future.</summary>
internal static class Forms
{
    public const int LongestName = 200;
    public const int LongestText = 20_000;
    public const int LargestPage = 200;

    /// <summary>Requires a day that is not after <paramref name="today"/>.</summary>
    public static DateOnly PastDay(this FieldFaults faults, string field, string? value, string label, DateOnly today)
    {
        var day = faults.Day(field, value, label);
        faults.Require(day <= today, field, "date_in_future", $"{label}不能晚于今天（{today:yyyy年M月d日}）。");
        return day;
    }

    /// <summary>Allows an empty text, but not one that is too long.</summary>
    public static void OptionalText(this FieldFaults faults, string field, string value, int longest, string label) =>
        faults.Require(value.Length <= longest, field, "text_too_long", $"{label}不能超过{longest}字，现为{value.Length}字。");

    /// <summary>Requires that a wire enum is not its unspecified zero.</summary>
    public static void Chosen(this FieldFaults faults, string field, Enum value, string label) =>
        faults.Require(Convert.ToInt32(value) > 0 && Enum.IsDefined(value.GetType(), value), field, "choice_missing", $"请选择{label}。");

    /// <summary>The size of a page and how many rows lie before it.</summary>
    public static (int Skip, int Size) Page(int page, int size)
    {
        var rows = Math.Clamp(size, 1, LargestPage);
        return ((Math.Max(page, 1) - 1) * rows, rows);
    }
}
