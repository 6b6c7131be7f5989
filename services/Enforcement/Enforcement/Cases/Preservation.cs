using Platform.Law.Calendars;
using Platform.Law.Clocks;

namespace Enforcement.Cases;

/// <summary>What was decided about preserved goods (住建令55 art. 19).</summary>
public enum PreservationMeasure
{
    /// <summary>返还.</summary>
    Returned,

    /// <summary>依法查封、扣押.</summary>
    Seized,

    /// <summary>随处罚决定没收.</summary>
    Confiscated,

    /// <summary>其他依法处理.</summary>
    Other,
}

/// <summary>How far a preservation is; the last is not recorded but follows from its clock.</summary>
internal enum PreservationState
{
    Approved,
    Kept,
    Disposed,
    Ended,
}

/// <summary>A line of the list of preserved goods.</summary>
internal sealed record PreservedGoods(string Name, string Quantity, string Condition);

/// <summary>
/// Evidence registered and preserved in advance (先行登记保存, 行政处罚法 art. 56): the head's approval with its seven working days, then the
/// list and what was decided.
/// </summary>
internal sealed record Preservation(int Number, DateOnly ApprovedOn, Guid ApprovedBy, string Reason, string Document, StatutoryClock Clock)
{
    public PreservationList? List { get; init; }

    public PreservationDisposal? Disposal { get; init; }

    /// <summary>How far it is on a day: without a decision in time it ends by itself.</summary>
    public PreservationState StateOn(DateOnly day, WorkCalendar calendar) =>
        Disposal is not null ? PreservationState.Disposed
        : !Clock.IsOpen || Clock.IsOverdue(day, calendar) ? PreservationState.Ended
        : List is null ? PreservationState.Approved
        : PreservationState.Kept;

    /// <summary>Its clock as it stands on a day: one that ended by itself is not late.</summary>
    public StatutoryClock ClockOn(DateOnly day, WorkCalendar calendar) =>
        Clock.IsOverdue(day, calendar) && Clock.End(Clock.Due(calendar)!.Value.AddDays(1), "逾期未处理，自动解除", calendar) is { IsRefused: false } ended
            ? ended.Value
            : Clock;
}

/// <summary>The list of goods, signed by two officers.</summary>
internal sealed record PreservationList(
    DateOnly TakenOn, Guid FirstOfficerId, Guid SecondOfficerId, IReadOnlyList<PreservedGoods> Goods, string KeptPlace, CasePaper Paper);

internal sealed record PreservationDisposal(PreservationMeasure Measure, DateOnly DecidedOn, string Account);
