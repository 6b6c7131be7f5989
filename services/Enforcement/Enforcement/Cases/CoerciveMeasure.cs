using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;

namespace Enforcement.Cases;

/// <summary>How far a coercive measure is on a day.</summary>
internal enum MeasureState
{
    /// <summary>已批准，尚未实施.</summary>
    Approved,

    /// <summary>查封、扣押中.</summary>
    Standing,

    /// <summary>紧急实施，待补办批准.</summary>
    AwaitsApproval,

    /// <summary>二十四小时内没有补办批准，应当立即解除.</summary>
    MustBeLifted,

    /// <summary>期限届满，应当退还财物; not recorded but follows from the clock.</summary>
    Ended,

    /// <summary>已解除.</summary>
    Released,
}

/// <summary>
/// Sealing or seizure (查封、扣押, 行政强制法 chapter 3): what is approved, what happened on the spot, its term with what lengthens it, and its
/// release. An urgent one is imposed first and has an hour clock for the approval.
/// </summary>
internal sealed record CoerciveMeasure(int Number, MeasureKind Kind, MeasureBasis BasisRank, string Basis, string Reason, IReadOnlyList<PreservedGoods> Things)
{
    public MeasureApproval? Approval { get; init; }

    /// <summary>The 24 hours to make the approval of an urgent measure up (COE-02).</summary>
    public StatutoryClock? ApprovalClock { get; init; }

    public MeasureScene? Scene { get; init; }

    /// <summary>The 30 days of the measure, from the day it was imposed (COE-04).</summary>
    public StatutoryClock? Clock { get; init; }

    public MeasureRelease? Release { get; init; }

    /// <summary>Imposed, and what was taken not given back as far as the case knows.</summary>
    public bool IsHeld => Scene is not null && Release is null;

    /// <summary>What is sealed or seized: as listed on the spot, before that as approved.</summary>
    public IReadOnlyList<PreservedGoods> Listed => Scene?.Things ?? Things;

    /// <summary>Nothing is released by the office's silence: a measure whose term is over has ended, and its things are to be given back.</summary>
    public MeasureState StateAt(DateTimeOffset now, DateOnly day, WorkCalendar calendar) =>
        Release is not null ? MeasureState.Released
        : Clock is null ? MeasureState.Approved
        : Clock.IsOverdue(day, calendar) ? MeasureState.Ended
        : ApprovalClock is { IsOpen: true } hours ? hours.IsOverdueAt(now, calendar) ? MeasureState.MustBeLifted : MeasureState.AwaitsApproval
        : MeasureState.Standing;

    /// <summary>Its clocks as they stand on a day: one that ended by itself is not late.</summary>
    public IEnumerable<StatutoryClock> ClocksOn(DateOnly day, WorkCalendar calendar)
    {
        if (Clock is { } clock) yield return clock.IsOverdue(day, calendar) ? EndedByItself(clock, calendar) : clock;
        if (ApprovalClock is { } hours) yield return hours;
    }

    /// <summary>
    /// Starts the term. It is the longest that a party's things may be held, not a time for an act of the office, so its last day does not move
    /// past days of rest.
    /// </summary>
    public static StatutoryClock TermFrom(DateOnly day)
    {
        var rule = DeadlineRules.Require("D07");
        return StatutoryClock.Start(rule.Code, rule.Title, new TimeLimit(rule.Limit.Count, rule.Limit.Unit), rule.Source, day, rule.RuleId);
    }

    /// <summary>The clock of a measure that nobody released in its term: it ended on the day after.</summary>
    public static StatutoryClock EndedByItself(StatutoryClock clock, WorkCalendar calendar) =>
        clock.Due(calendar) is { } due && clock.End(due.AddDays(1), "期限届满，自动解除", calendar) is { IsRefused: false } ended ? ended.Value : clock;
}

internal sealed record MeasureApproval(DateTimeOffset At, Guid By, string Document);

internal sealed record MeasureRelease(ReleaseGround Ground, DateOnly On, Guid By, string Account);
