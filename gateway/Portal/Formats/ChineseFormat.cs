using System.Globalization;

namespace Portal.Formats;

/// <summary>
/// Numbers, dates and document numbers as Chinese government documents write them (GB/T 9704-2012, 7.3.5 and 7.2; GB/T 15835-2011).
/// Independent of any culture of the process.
/// </summary>
public static class ChineseFormat
{
    // China has kept one time of UTC+8 without summer time since 1991; the records of the portal are younger.
    private static readonly TimeSpan _beijing = TimeSpan.FromHours(8);
    private static readonly string[] _weekdays = ["日", "一", "二", "三", "四", "五", "六"];

    /// <summary>A count with a comma every three digits: 2,133.</summary>
    public static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A date in running text: 2023年8月4日.</summary>
    public static string Date(DateOnly date) => $"{date.Year}年{date.Month}月{date.Day}日";

    /// <summary>The date in Beijing of an instant, in running text.</summary>
    public static string Date(DateTimeOffset instant) => Date(DayOf(instant));

    /// <summary>A month alone, such as 3月.</summary>
    public static string Month(int month) => $"{month}月";

    /// <summary>A date without its year: 8月4日.</summary>
    public static string MonthDay(DateOnly date) => $"{date.Month}月{date.Day}日";

    /// <summary>A date in a table or an attribute: 2023-08-04.</summary>
    public static string TableDate(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A time of day in Beijing, hours without a leading zero: 9:00, 14:30.</summary>
    public static string Time(DateTimeOffset instant) => instant.ToOffset(_beijing).ToString("H:mm", CultureInfo.InvariantCulture);

    /// <summary>Date and time in a table: 2023-08-04 14:30.</summary>
    public static string TableDateTime(DateTimeOffset instant) =>
        instant.ToOffset(_beijing).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Date and time in running text: 2023年8月4日 14:30.</summary>
    public static string DateAndTime(DateTimeOffset instant) => $"{Date(instant)} {Time(instant)}";

    /// <summary>An instant for the <c>datetime</c> attribute: 2023-08-04T14:30+08:00.</summary>
    public static string Machine(DateTimeOffset instant) =>
        instant.ToOffset(_beijing).ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture);

    /// <summary>The quarter of a date: 第3季度.</summary>
    public static string Quarter(DateOnly date) => $"第{((date.Month - 1) / 3) + 1}季度";

    /// <summary>The day of the week: 星期五.</summary>
    public static string Weekday(DateOnly date) => $"星期{_weekdays[(int)date.DayOfWeek]}";

    /// <summary>
    /// A document number: 陆街罚决字〔2023〕98号. The year stands in full in hexagonal brackets, the number without 第 and without a leading zero
    /// (GB/T 9704-2012, 7.2.5).
    /// </summary>
    /// <param name="code">Code of the issuing organ and kind of document; may be empty.</param>
    /// <param name="year">Year of the series.</param>
    /// <param name="number">Running number, from 1.</param>
    public static string DocumentNumber(string code, int year, int number) => $"{code}〔{year}〕{number}号";

    /// <summary>An amount held in fen, in yuan: 1,250.50元; whole yuan without decimals: 500元.</summary>
    public static string Yuan(long fen) =>
        (fen / 100m).ToString(fen % 100 == 0 ? "#,0" : "#,0.00", CultureInfo.InvariantCulture) + "元";

    /// <summary>The calendar day in Beijing of an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(_beijing).DateTime);
}
