using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <content>Reconsideration and suits against the decision.</content>
internal sealed partial class PenaltyCase
{
    /// <summary>The party contests the decision; the penalty is not stayed by it, its surcharge is (行政处罚法 art. 73).</summary>
    public Result<Unit> RecordRemedy(RecordRemedy command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Service is not { } service || Revoked) return CaseErrors.OutOfOrder(Status);
        if (OpenRemedy is not null) return CaseErrors.RemedyRuns;
        if (Dated("soughtOn", command.SoughtOn, service.ServedOn, act.Day) is { } misdated) return misdated;

        // Its period begins anew when the remedy has ended.
        After = Later with { CourtClock = null, Remedies = [.. Later.Remedies, new SoughtRemedy(command.Kind, command.SoughtOn, command.Document)] };
        Done("RemedySought", act, calendar, happened: null, "PEN-98");
        return Unit.Value;
    }

    public Result<Unit> EndRemedy(EndRemedy command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (OpenRemedy is not { } open) return CaseErrors.NoRemedyRuns;
        if (Dated("endedOn", command.EndedOn, open.SoughtOn, act.Day) is { } misdated) return misdated;

        var ended = open with { EndedOn = command.EndedOn, Result = command.Result, ResultDocument = command.Document };
        After = Later with { Remedies = [.. Later.Remedies.SkipLast(1), ended] };
        if (Later is { Reminder: not null, Application: null, End: null }) After = Later with { CourtClock = CourtPeriod(calendar) };
        // What was not upheld is to be taken from publication within three working days (PEN-24).
        if (command.Result is not (RemedyResult.Upheld or RemedyResult.Withdrawn))
            After = Later with { WithdrawalClock = StatutoryClock.Start(DeadlineRules.Require("D17"), command.EndedOn) };
        Done("RemedyEnded", act, calendar, happened: null, "PEN-24", "PEN-98");
        return Unit.Value;
    }

    public SoughtRemedy? OpenRemedy => Later.Remedies is [.., { EndedOn: null } open] ? open : null;
}
