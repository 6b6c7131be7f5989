using System.Globalization;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    /// <summary>The head lengthens the term once, before it is over and with a written reason (COE-04).</summary>
    public Result<Unit> ExtendMeasure(ExtendMeasure command, WorkCalendar calendar, Act act)
    {
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (MeasureMeant(command.Number, known => known.IsHeld) is not { Clock: { } clock } standing) return CaseErrors.MeasureNotImposed;
        if (Over(clock, act.Day, calendar) is { } over) return over;
        if (standing.Approval is null) return CaseErrors.MeasureUnconfirmed;
        if (clock.Extensions.Count > 0) return CaseErrors.MeasureExtended;
        var rule = DeadlineRules.Require("D08");
        if (command.Days < 1 || command.Days > rule.Limit.Count) return CaseErrors.MeasureExtensionDays(rule.Limit.Count);
        var extended = clock.Extend(
            rule, command.Days, command.Reason, act.ActorId.ToString("D", CultureInfo.InvariantCulture), act.Day, command.Document, calendar);
        if (extended.IsRefused) return extended.Refusal;

        Change(standing with { Clock = extended.Value });
        Done("MeasureExtended", act, calendar, happened: null, "COE-04");
        return Unit.Value;
    }

    /// <summary>Leaves the time of a test or an appraisal out of the term; it is known beforehand, and the party was told while the measure stood.</summary>
    public Result<Unit> ExcludeTesting(ExcludeTesting command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (MeasureMeant(command.Number, known => known.IsHeld) is not { Clock: { } clock } standing) return CaseErrors.MeasureNotImposed;
        if (Dated("toldOn", command.ToldOn, clock.StartedOn, act.Day) is { } misdated) return misdated;
        // What was not on record while the measure stood does not bring an ended one back.
        if (Over(clock, act.Day, calendar) is { } over) return over;
        if (command.From < clock.StartedOn) return CaseErrors.DateTooEarly("from", clock.StartedOn);
        if (command.To < command.From) return CaseErrors.DateTooEarly("to", command.From);
        var rule = EnforcementRules.Catalogue.Require("COE-04");
        var paused = clock.Pause(
            new ClockPause(0, $"检测、检验、检疫或者技术鉴定：{command.Subject}", rule.Citation, command.From, command.To)
            {
                RuleId = rule.Id,
                Document = command.Document,
            },
            calendar);
        if (paused.IsRefused) return paused.Refusal;

        Change(standing with { Clock = paused.Value });
        Done("MeasureTestingExcluded", act, calendar, happened: null, "COE-04");
        return Unit.Value;
    }

    /// <summary>The head releases what is held on one of five grounds; after the term only the return of the things is recorded (COE-05).</summary>
    public Result<Unit> ReleaseMeasure(ReleaseMeasure command, WorkCalendar calendar, Act act)
    {
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (MeasureMeant(command.Number, known => known.IsHeld) is not { Clock: { } clock } held) return CaseErrors.MeasureNotImposed;
        if (Dated("releasedOn", command.ReleasedOn, clock.StartedOn, act.Day) is { } misdated) return misdated;
        var isOver = clock.IsOverdue(command.ReleasedOn, calendar);
        var isExpiry = command.Ground == ReleaseGround.Expired;
        if (isOver && !isExpiry) return CaseErrors.MeasureEndedByItself(clock.Due(calendar)!.Value);
        if (!isOver && isExpiry) return CaseErrors.MeasureTermRuns(clock.Due(calendar));
        if (command.Ground == ReleaseGround.Decided && !(DecidedOn <= command.ReleasedOn)) return CaseErrors.ReleaseWithoutDecision;

        Change(Released(held, command.Ground, command.ReleasedOn, command.Account, calendar, act));
        Done("MeasureReleased", act, calendar, happened: null, "COE-05");
        return Unit.Value;
    }

    private static CoerciveMeasure Released(
        CoerciveMeasure held, ReleaseGround ground, DateOnly on, string account, WorkCalendar calendar, Act act) => held with
        {
            Release = new MeasureRelease(ground, on, act.ActorId, account),
            Clock = held.Clock is { } clock && clock.IsOverdue(on, calendar) ? CoerciveMeasure.EndedByItself(clock, calendar)
                : held.Clock?.Meet(on, calendar) is { IsRefused: false } met ? met.Value
                : held.Clock,
            ApprovalClock = held.ApprovalClock is { IsOpen: true } hours ? Unapproved(hours, on, calendar, act) : held.ApprovalClock,
        };

    // Released in time, the approval is asked for no more; after the 24 hours it was missed.
    private static StatutoryClock Unapproved(StatutoryClock hours, DateOnly on, WorkCalendar calendar, Act act)
    {
        var closed = hours.IsOverdueAt(act.At, calendar) ? hours.MeetAt(act.At, calendar) : hours.End(on, "已解除", calendar);
        return closed.IsRefused ? hours : closed.Value;
    }

    private static Refusal? Over(StatutoryClock clock, DateOnly day, WorkCalendar calendar) =>
        clock.IsOverdue(day, calendar) ? CaseErrors.MeasureOver(clock.Due(calendar)!.Value) : null;

    /// <summary>
    /// The clocks of what is held. One whose term is over stays among them: the things are to be given back at once, and the office's list says so
    /// until it is recorded.
    /// </summary>
    private IEnumerable<StatutoryClock?> MeasureDuties() =>
        Measures.Where(known => known.IsHeld).SelectMany(known => new[] { known.ApprovalClock, known.Clock });
}
