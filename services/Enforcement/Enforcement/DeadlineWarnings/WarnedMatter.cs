using Enforcement.Cases;
using Enforcement.WorkOrders;
using Platform.Law.Calendars;
using Platform.Law.Clocks;

namespace Enforcement.DeadlineWarnings;

/// <summary>A case or a work order with the clocks that run for it on a day; <paramref name="OfficerId"/> is who answers for it, null for nobody yet.</summary>
internal sealed record WarnedMatter(WarnedRecord Record, Guid Id, string Number, Guid? OfficerId, bool IsSynthetic, IReadOnlyList<StatutoryClock> Clocks)
{
    public static WarnedMatter Of(PenaltyCase filed, DateOnly day, WorkCalendar calendar) =>
        new(WarnedRecord.Case, filed.Id, filed.Number, filed.LeadOfficerId, filed.IsSynthetic, [.. filed.OpenDuties(day, calendar)]);

    public static WarnedMatter Of(WorkOrder order) => new(
        WarnedRecord.WorkOrder, order.Id, order.Number, order.OfficerId, order.IsSynthetic,
        order is { IsOpen: true, MergedIntoId: null, HandlingClock: { IsOpen: true } clock } ? [clock] : []);

    /// <summary>The clocks that end on a known day, each day of a code once.</summary>
    public IEnumerable<WarnedClock> Running(DateOnly today, WorkCalendar calendar) => Clocks
        .Where(clock => !clock.IsMinimum)
        .Select(clock => (Clock: clock, Due: clock.Due(calendar)))
        .Where(one => one.Due is not null)
        .DistinctBy(one => (one.Clock.Code, one.Due))
        .Select(one => new WarnedClock(one.Clock, one.Due!.Value, CaseWire.DaysLeft(one.Clock, calendar, today)));
}

/// <summary>A clock, its last day, and the days that are left as it counts them; when late, calendar days below 0.</summary>
internal sealed record WarnedClock(StatutoryClock Clock, DateOnly Due, int DaysLeft);
