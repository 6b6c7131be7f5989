namespace Platform.Law.Amounts;

/// <summary>Surcharge on a fine paid late: 3 % of the fine for each day, at most the fine itself (行政处罚法第七十二条, PEN-97).</summary>
public static class Surcharge
{
    /// <summary>The surcharge in fen, rounded down in favour of the party.</summary>
    /// <param name="fineFen">The fine in fen, not negative.</param>
    /// <param name="daysLate">Days after the last day for payment, without days that the law leaves out; below 0 counts as 0.</param>
    public static long For(long fineFen, int daysLate)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fineFen);
        // From day 34 on 3 % a day exceeds the fine.
        return daysLate <= 0 ? 0 : daysLate >= 34 ? fineFen : (long)((Int128)fineFen * 3 * daysLate / 100);
    }

    /// <summary>
    /// Days that bear a surcharge: after the due date, up to the day of payment, without the days of reconsideration or suit
    /// (行政处罚法第七十三条, PEN-98).
    /// </summary>
    /// <param name="due">Last day for payment.</param>
    /// <param name="paidOn">Day of payment, or the day for which it is asked.</param>
    /// <param name="leftOut">Stretches that do not bear a surcharge, first and last day included; they may overlap.</param>
    public static int DaysLate(DateOnly due, DateOnly paidOn, IReadOnlyList<(DateOnly From, DateOnly To)> leftOut)
    {
        var days = 0;
        for (var day = due.AddDays(1); day <= paidOn; day = day.AddDays(1))
        {
            days += leftOut.Any(stretch => stretch.From <= day && day <= stretch.To) ? 0 : 1;
        }

        return days;
    }
}
