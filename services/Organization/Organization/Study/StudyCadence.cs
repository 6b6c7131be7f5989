namespace Organization.Study;

/// <summary>How a period of a fixed cadence stands on a day.</summary>
internal enum CadenceState
{
    /// <summary>It has what it needs.</summary>
    Met,

    /// <summary>It is running and lacks something.</summary>
    Due,

    /// <summary>It is over and lacked something.</summary>
    Missed,

    /// <summary>It has not begun.</summary>
    Ahead,
}

/// <summary>One quarter and the sessions that stand in it.</summary>
internal sealed record StudyQuarter(int Quarter, DateOnly First, DateOnly Last, CadenceState State, IReadOnlyList<Guid> Sessions);

/// <summary>The quarterly duty of the study group (TRN-04).</summary>
internal static class StudyCadence
{
    /// <summary>The local value that says how many sessions a quarter needs; 1 where none is set.</summary>
    public const string PerQuarterKey = "organization.study.per-quarter";

    private const int MonthsOfQuarter = 3;

    /// <summary>The four quarters of a year as they stand today. Withdrawn sessions must not be among those given.</summary>
    public static IReadOnlyList<StudyQuarter> Of(
        int year, IReadOnlyList<(Guid Id, DateOnly HeldOn)> sessions, Func<DateOnly, long> neededOn, DateOnly today) =>
    [
        .. Enumerable.Range(1, 4).Select(quarter =>
        {
            var first = new DateOnly(year, ((quarter - 1) * MonthsOfQuarter) + 1, 1);
            var last = first.AddMonths(MonthsOfQuarter).AddDays(-1);
            var within = sessions.Where(session => session.HeldOn >= first && session.HeldOn <= last).OrderBy(session => session.HeldOn).ToList();
            var state = State(within.Count, neededOn(last), first, last, today);
            return new StudyQuarter(quarter, first, last, state, [.. within.Select(session => session.Id)]);
        }),
    ];

    private static CadenceState State(int held, long needed, DateOnly first, DateOnly last, DateOnly today)
    {
        if (held >= needed) return CadenceState.Met;
        if (today > last) return CadenceState.Missed;
        return today < first ? CadenceState.Ahead : CadenceState.Due;
    }
}
