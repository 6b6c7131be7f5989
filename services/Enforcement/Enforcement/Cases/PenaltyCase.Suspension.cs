using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <content>Execution that rests or is over without performance (行政强制法 arts. 39 and 40).</content>
internal sealed partial class PenaltyCase
{
    public ExecutionSuspension? OpenSuspension => Later.Suspensions is [.., { ResumedOn: null } open] && Later.End is null ? open : null;

    /// <summary>Whether something is left to execute: a fine that is not paid, a duty that is to be performed in the party's place, or a building that is to be removed.</summary>
    public bool IsInExecution =>
        Status == CaseStatus.Served && !OwesNothing && Later.End is null && (PaymentClock is { IsOpen: true } || Substitutions.Any(known => known.IsAhead) || Later.Demolition is { IsAhead: true });

    private bool IsAtCourt => Later.Application is { IsGranted: not false };

    /// <summary>What stands against any step of execution.</summary>
    public IEnumerable<Refusal> AgainstExecution()
    {
        if (OpenSuspension is { } open) yield return CaseErrors.ExecutionSuspended(open.SuspendedOn);
        if (StandingAgreement is { } standing) yield return CaseErrors.AgreementStands(standing.AgreedOn);
    }

    /// <summary>The head lets execution rest on one of four grounds.</summary>
    public Result<Unit> SuspendExecution(SuspendExecution command, WorkCalendar calendar, Act act)
    {
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (!IsInExecution) return CaseErrors.NothingToExecute;
        if (IsAtCourt) return CaseErrors.AlreadyAtCourt;
        if (AgainstExecution().FirstOrDefault() is { } stands) return stands;
        var earliest = Later.Suspensions is [.., { ResumedOn: { } resumed }] ? resumed : Service!.ServedOn;
        if (Dated("suspendedOn", command.SuspendedOn, earliest, act.Day) is { } misdated) return misdated;
        if (command is { Ground: SuspensionGround.IrreparableLoss, PublicInterestSafe: false }) return CaseErrors.PublicInterestHarmed;

        After = Later with
        {
            Suspensions =
            [
                .. Later.Suspensions,
                new ExecutionSuspension(
                    command.Ground, command.SuspendedOn, act.ActorId, command.Reason, StatutoryClock.Start(DeadlineRules.Require("D24B"), command.SuspendedOn),
                    command.Paper),
            ],
        };
        Done("ExecutionSuspended", act, calendar, happened: null, "COE-10");
        return Unit.Value;
    }

    public Result<Unit> ResumeExecution(ResumeExecution command, WorkCalendar calendar, Act act)
    {
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (OpenSuspension is not { } open) return CaseErrors.NotSuspended;
        if (Dated("resumedOn", command.ResumedOn, open.SuspendedOn, act.Day) is { } misdated) return misdated;
        var over = open.Clock.End(command.ResumedOn, "已恢复执行", calendar);
        if (over.IsRefused) return over.Refusal;

        Rest(open with { ResumedOn = command.ResumedOn, ResumeReason = command.Reason, ResumePaper = command.Paper, Clock = over.Value });
        Done("ExecutionResumed", act, calendar, happened: null, "COE-10");
        return Unit.Value;
    }

    /// <summary>The head ends execution; the case is then to be closed.</summary>
    public Result<Unit> EndExecution(EndExecution command, WorkCalendar calendar, Act act)
    {
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (!MayEndExecution) return CaseErrors.NothingToExecute;
        if (AgainstEnding(command, calendar) is { } unfit) return unfit;
        if (Dated("endedOn", command.EndedOn, OpenSuspension?.SuspendedOn ?? Service!.ServedOn, act.Day) is { } misdated) return misdated;

        if (OpenSuspension is { } open) Rest(open with { Clock = Over(open.Clock)! });
        After = Later with
        {
            End = new ExecutionEnd(command.Ground, command.EndedOn, act.ActorId, command.Reason, command.Paper),
            SurchargeClock = Over(Later.SurchargeClock),
            ReminderClock = Over(Later.ReminderClock),
            CourtClock = Over(Later.CourtClock),
        };
        PaymentClock = Over(PaymentClock);
        ClosingClock ??= StatutoryClock.Start(DeadlineRules.Require("D21"), command.EndedOn);
        Done("ExecutionEnded", act, calendar, happened: null, "COE-10", "PEN-59");
        return Unit.Value;

        StatutoryClock? Over(StatutoryClock? clock) => clock is { IsOpen: true } runs && runs.End(command.EndedOn, "终结执行", calendar) is { IsRefused: false } over
            ? over.Value
            : clock;
    }

    /// <summary>An annulled decision has nothing left to execute; its execution may still be ended in so many words.</summary>
    public bool MayEndExecution => IsInExecution || (Status == CaseStatus.Served && OwesNothing && Later.End is null);

    private Refusal? AgainstEnding(EndExecution command, WorkCalendar calendar)
    {
        var fits = command.Ground switch
        {
            ExecutionEndGround.CitizenDied => Party.Kind != PartyKind.Organization && !OwesNothing,
            ExecutionEndGround.OrganizationEnded => Party.Kind == PartyKind.Organization && !OwesNothing,
            ExecutionEndGround.DecisionRevoked => OwesNothing,
            ExecutionEndGround.NotResumed => OpenSuspension is { Ground: SuspensionGround.PartyUnable },
            _ => !OwesNothing,
        };
        if (!fits) return CaseErrors.EndGroundMissing(command.Ground);
        if (command.Ground != ExecutionEndGround.NotResumed) return null;
        if (OpenSuspension!.Clock.Due(calendar) is { } until && command.EndedOn < until) return CaseErrors.SuspensionTooShort(until);
        return command is { HarmIsSmall: true, PartyCannotPerform: true } ? null : CaseErrors.NotResumedUnproved;
    }

    private void Rest(ExecutionSuspension last) => After = Later with { Suspensions = [.. Later.Suspensions.SkipLast(1), last] };
}
