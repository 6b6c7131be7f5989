using System.Globalization;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    /// <summary>Leaves days out of the 90 (住建令55 arts. 29 and 30); the head approves.</summary>
    public Result<Unit> PauseDecisionClock(PauseDecisionClock command, WorkCalendar calendar, Act act)
    {
        if (DecisionClock is not { } clock) return CaseErrors.NoDecisionClock;
        if (command.To > act.Day) return CaseErrors.DateInFuture("to", act.Day);
        var (ground, rule) = Ground(command.Ground);
        var paused = clock.Pause(
            new ClockPause(0, $"{ground}：{command.Reason}", EnforcementRules.Catalogue.Require(rule).Citation, command.From, command.To)
            {
                RuleId = rule,
                Document = command.Document,
            },
            calendar);
        return Wind(paused, "DecisionClockPaused", rule, calendar, act);
    }

    public Result<Unit> ResumeDecisionClock(ResumeDecisionClock command, WorkCalendar calendar, Act act)
    {
        if (DecisionClock is not { } clock) return CaseErrors.NoDecisionClock;
        if (command.LastDay > act.Day) return CaseErrors.DateInFuture("lastDay", act.Day);
        var open = clock.Pauses.Where(pause => pause.IsOpen).ToList();
        var number = command.Pause == 0 && open.Count == 1 ? open[0].Number : command.Pause;
        return Wind(clock.Resume(number, command.LastDay), "DecisionClockResumed", "PEN-54", calendar, act);
    }

    public Result<Unit> ExtendDecisionClock(ExtendDecisionClock command, WorkCalendar calendar, Act act)
    {
        if (DecisionClock is not { } clock) return CaseErrors.NoDecisionClock;
        var collective = command.Kind == ClockExtensionKind.Collective;
        if (collective && clock.Extensions.All(known => known.Code != "D04")) return CaseErrors.FirstExtensionMissing;
        var approver = collective ? "集体讨论" : act.ActorId.ToString("D", CultureInfo.InvariantCulture);
        var extended = clock.Extend(
            DeadlineRules.Require(collective ? "D05" : "D04"), command.Days, command.Reason, approver, act.Day, command.Document, calendar);
        return Wind(extended, "DecisionClockExtended", "PEN-53", calendar, act);
    }

    private Result<Unit> Wind(Result<StatutoryClock> wound, string type, string rule, WorkCalendar calendar, Act act)
    {
        if (wound.IsRefused) return wound.Refusal;
        DecisionClock = wound.Value;
        Done(type, act, calendar, happened: null, rule);
        return Unit.Value;
    }

    private static (string Name, string Rule) Ground(PauseGround ground) => ground switch
    {
        PauseGround.OtherDecision => ("须以其他案件结果或者其他决定为依据", "PEN-54"),
        PauseGround.Interpretation => ("须由有权机关作出解释", "PEN-54"),
        PauseGround.ForceMajeure => ("不可抗力", "PEN-54"),
        PauseGround.PartyNotFound => ("当事人下落不明", "PEN-54"),
        PauseGround.Hearing => ("听证", "PEN-53"),
        PauseGround.Testing => ("检测", "PEN-53"),
        PauseGround.Inspection => ("检验", "PEN-53"),
        PauseGround.Appraisal => ("鉴定", "PEN-53"),
        _ => ("其他应当中止的情形", "PEN-54"),
    };
}
