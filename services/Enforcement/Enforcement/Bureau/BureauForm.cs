using System.Globalization;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law;
using Platform.Law.Results;

namespace Enforcement.Bureau;

/// <summary>Reads what the bureau's forms have in common.</summary>
internal static class BureauForm
{
    public const int LongestName = 100;
    public const int LongestText = 2_000;
    public const int LongestMinutes = 20_000;
    private const int LongestList = 500;

    public static Result<TakeBack> TakeBack(BureauWithdrawRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "记录");
        faults.Text("reason", form.Reason, LongestText, "原因");
        if (faults.Refusal("enforcement.take_back_form_invalid") is { } refusal) return refusal;
        return new TakeBack(id, form.Reason);
    }

    /// <summary>Requires a day that is not in the future.</summary>
    public static DateOnly PastDay(this FieldFaults faults, string field, string value, string label, DateOnly today)
    {
        var day = faults.Day(field, value, label);
        if (day > today) faults.Add(field, "date_in_future", $"{label}不能晚于今天（{today:yyyy年M月d日}）。");
        return day;
    }

    /// <summary>Reads an instant that is not in the future; 0 is now.</summary>
    public static DateTimeOffset PastInstant(this FieldFaults faults, string field, long microseconds, string label, DateTimeOffset now)
    {
        if (microseconds == 0) return now;
        if (microseconds < 0 || microseconds > WireTime.Microseconds(now))
        {
            faults.Add(field, "time_in_future", $"{label}不能晚于现在（{LegalTime.DateOf(now):yyyy年M月d日}）。");
            return now;
        }

        return WireTime.Instant(microseconds);
    }

    /// <summary>Allows an empty text, and none longer than <paramref name="longest"/> characters.</summary>
    public static void OptionalText(this FieldFaults faults, string field, string value, int longest, string label)
    {
        if (value.Length > 0) faults.Text(field, value, longest, label);
    }

    /// <summary>An id that may be left out; null then.</summary>
    public static Guid? OptionalId(this FieldFaults faults, string field, string value, string label) =>
        value.Length == 0 ? null : faults.Id(field, value, label);

    /// <summary>A day that may be left out; null then.</summary>
    public static DateOnly? OptionalDay(this FieldFaults faults, string field, string value, string label) =>
        value.Length == 0 ? null : faults.Day(field, value, label);

    /// <summary>Ids without repetition, at least <paramref name="least"/> of them.</summary>
    public static IReadOnlyList<Guid> Ids(this FieldFaults faults, string field, IReadOnlyList<string> values, int least, string label)
    {
        if (values.Count < least) faults.Add(field, "ids_missing", $"请至少选择{least}项{label}。");
        if (values.Count > LongestList)
        {
            faults.Add(field, "ids_too_many", $"{label}不能超过{LongestList}项。");
            return [];
        }

        List<Guid> ids = [];
        for (var index = 0; index < values.Count; index++)
        {
            ids.Add(faults.Id($"{field}[{index.ToString(CultureInfo.InvariantCulture)}]", values[index], label));
        }

        return [.. ids.Distinct()];
    }
}
