using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    private const int MostAgents = 2;

    public IReadOnlyList<Hearing> Hearings { get; private set; } = [];

    /// <summary>The party's five working days to ask for a hearing (PEN-82); null where no right to one was told.</summary>
    public StatutoryClock? HearingClock { get; private set; }

    /// <summary>The hearing asked for on the notice in force; null when none was.</summary>
    public Hearing? Hearing => Notice is { } notice ? Hearings.LastOrDefault(known => known.NoticeRound == notice.Round) : null;

    // A hearing held on an earlier notice was held: its record is reviewed and followed though a later notice opened a new window.
    private Hearing? LastHeld => Hearings.LastOrDefault(known => known.Record is not null);

    /// <summary>Takes the party's request; from that day on the 90 days rest until the hearing is recorded or given up.</summary>
    public Result<Unit> RequestHearing(RequestHearing command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        if (AgainstHearingRequest().FirstOrDefault() is { } early) return early;
        if (Dated("requestedOn", command.RequestedOn, Notice!.ServedOn, act.Day) is { } misdated) return misdated;
        if (HearingClock!.Due(calendar) is { } until && command.RequestedOn > until) return CaseErrors.HearingRequestLate(until);
        var met = HearingClock.Meet(command.RequestedOn, calendar);
        if (met.IsRefused) return met.Refusal;

        HearingClock = met.Value;
        var pause = RestForHearing(command.RequestedOn, calendar);
        Hearings =
        [
            .. Hearings,
            new Hearing(Hearings.Count + 1, Notice.Round, command.RequestedOn, command.Form, command.Applicant, command.Reason, pause),
        ];
        Done("HearingRequested", act, calendar, happened: null, "PEN-53", "PEN-80", "PEN-82");
        return Unit.Value;
    }

    /// <summary>What stands against a request: no right was told, it was given up, or there is one already.</summary>
    public IEnumerable<Refusal> AgainstHearingRequest()
    {
        if (Notice is not { TellsRightToHearing: true } notice || HearingClock is null) yield return CaseErrors.HearingNotOffered;
        else if (notice.HearingDeclined is not null) yield return CaseErrors.HearingGivenUp;
        else if (Hearing is not null) yield return CaseErrors.HearingAlreadyRequested;
    }

    /// <summary>The head sets time, place and host, and has the party told; a later arrangement replaces the earlier one.</summary>
    public Result<Unit> ArrangeHearing(ArrangeHearing command, WorkCalendar calendar, Act act)
    {
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (Status >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        if (Hearing is not { IsOpen: true } hearing) return CaseErrors.HearingNotRequested;
        if (Dated("toldOn", command.ToldOn, hearing.RequestedOn, act.Day) is { } misdated) return misdated;
        if (command.HeldOn < command.ToldOn) return CaseErrors.DateTooEarly("heldOn", command.ToldOn);
        if (AgainstHost(command.HostId, act.Day).FirstOrDefault() is { } partial) return partial;
        var clock = StatutoryClock.Start(DeadlineRules.Require("D12"), command.HeldOn);
        if (clock.Due(calendar) is { } latest && command.ToldOn > latest) return CaseErrors.HearingToldLate(latest);
        var told = clock.Meet(command.ToldOn, calendar);
        if (told.IsRefused) return told.Refusal;

        Change(hearing with
        {
            Arrangement = new HearingArrangement(
                command.HeldOn, command.StartTime, command.Place, command.HostId, command.Openness, command.ToldOn, command.Paper, told.Value)
            {
                Replaced = [.. hearing.Arrangement is { } last ? [.. last.Replaced, last.Paper.Number] : Array.Empty<string>()],
            },
        });
        Done("HearingArranged", act, calendar, happened: null, "PEN-83", "PEN-84", "IDN-10");
        return Unit.Value;
    }

    /// <summary>What stands against this person as host: a part in the inquiry or in its review, or a recusal (行政处罚法 art. 64(4)).</summary>
    public IEnumerable<Refusal> AgainstHost(Guid host, DateOnly day)
    {
        if (IsRecused(host, day)) yield return CaseErrors.ActorRecused;
        if (Officers().Contains(host) || Reviews.Any(review => review.ReviewerId == host)) yield return CaseErrors.HostHasPart;
    }

    /// <summary>The party gave its hearing up: before any request, after it, or by staying away or leaving.</summary>
    public Result<Unit> RecordHearingWaiver(RecordHearingWaiver command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        var waiver = new HearingWaiver(command.Ground, command.WaivedOn, command.Account);
        if (command.Ground == HearingWaiverGround.Declined)
        {
            if (AgainstHearingRequest().FirstOrDefault() is { } early) return early;
            if (Dated("waivedOn", command.WaivedOn, Notice!.ServedOn, act.Day) is { } misdated) return misdated;
            var ended = HearingClock!.End(command.WaivedOn, "当事人明确表示不要求听证", calendar);
            if (ended.IsRefused) return ended.Refusal;
            HearingClock = ended.Value;
            Notice = Notice with { HearingDeclined = waiver };
        }
        else
        {
            if (Hearing is not { IsOpen: true } hearing) return CaseErrors.HearingNotRequested;
            var byAbsence = command.Ground is HearingWaiverGround.Absent or HearingWaiverGround.Left;
            if (byAbsence && hearing.Arrangement is null) return CaseErrors.HearingNotArranged;
            var since = byAbsence ? hearing.Arrangement!.HeldOn : hearing.RequestedOn;
            if (Dated("waivedOn", command.WaivedOn, since, act.Day) is { } misdated) return misdated;
            Change(hearing with { Waiver = waiver });
            CountAgain(hearing, command.WaivedOn);
        }

        Done("HearingWaived", act, calendar, happened: null, "PEN-82", "PEN-84");
        return Unit.Value;
    }

    /// <summary>The host records the hearing (听证笔录); the day is the last that the 90 leave out.</summary>
    public Result<Unit> RecordHearing(RecordHearing command, WorkCalendar calendar, Act act)
    {
        if (Status >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        if (Hearing is not { IsOpen: true } hearing) return CaseErrors.HearingNotRequested;
        if (hearing.Arrangement is not { } arranged) return CaseErrors.HearingNotArranged;
        if (act.ActorId != arranged.HostId) return CaseErrors.HostRecords;
        if (AgainstHost(act.ActorId, act.Day).FirstOrDefault() is { } partial) return partial;
        if (arranged.HeldOn > act.Day) return CaseErrors.HearingNotYet(arranged.HeldOn);
        if (command.Agents.Count > MostAgents) return CaseErrors.TooManyAgents;
        if (CaseErrors.Together([.. command.Lacking()]) is { } incomplete) return incomplete;

        Change(hearing with
        {
            Record = new HearingRecord(
                act.At, command.Attendees, command.Agents, command.EvidenceShown, command.EvidenceTested, command.Text, command.IsSigned,
                command.RefusalNote),
        });
        CountAgain(hearing, arranged.HeldOn);
        Done("HearingRecorded", act, calendar, happened: null, "PEN-53", "PEN-84");
        return Unit.Value;
    }

    /// <summary>What the hearing holds against a decision (行政处罚法 arts. 58 and 63 to 65).</summary>
    private IEnumerable<Refusal> HearingAgainstDecision(CaseOutcome outcome, WorkCalendar calendar, DateOnly day)
    {
        if (outcome == CaseOutcome.TransferToJudiciary) yield break;
        if (Hearing is { IsOpen: true }) yield return CaseErrors.HearingOpen;
        else if (outcome == CaseOutcome.Penalize && HearingClock is { IsOpen: true } clock && clock.Due(calendar) is { } until && day <= until)
            yield return CaseErrors.HearingWindowRuns(until);
        if (HearingIsUnreviewed) yield return CaseErrors.HearingNotReviewed;
    }

    /// <summary>Whether a hearing was held and review not asked since: what it looked at before did not hold the record (PEN-70).</summary>
    public bool HearingIsUnreviewed => LastHeld?.Record is { } record && (LastReview is null || LastReview.SubmittedAt < record.RecordedAt);

    private IEnumerable<Refusal> HearingLacking(DecidePenalty command)
    {
        if (LastHeld is not null && command.Outcome != CaseOutcome.TransferToJudiciary && string.IsNullOrWhiteSpace(command.HearingAccount))
            yield return CaseErrors.HearingNotFollowed;
    }

    /// <summary>Opens the window of a notice that tells the right; a notice without it has none.</summary>
    private StatutoryClock? HearingWindow(PenaltyNotice notice)
    {
        if (!notice.TellsRightToHearing) return null;
        // The row is that of the defence, which ends on the same day; the party may use one right and give up the other.
        var rule = DeadlineRules.Require("D11");
        return StatutoryClock.Start(rule.Code, "送达处罚告知书：要求听证", rule.Limit, rule.Source, notice.ServedOn, "PEN-82");
    }

    // A right asked for in time is not lost because the office's 90 days are over; then there is nothing left to leave out.
    private int RestForHearing(DateOnly from, WorkCalendar calendar)
    {
        if (DecisionClock is not { IsOpen: true } clock) return 0;
        var (ground, rule) = Ground(PauseGround.Hearing);
        var paused = clock.Pause(new ClockPause(0, ground, EnforcementRules.Catalogue.Require(rule).Citation, from) { RuleId = rule }, calendar);
        if (paused.IsRefused) return 0;
        DecisionClock = paused.Value;
        return paused.Value.Pauses.Count;
    }

    // The head may have resumed the count by hand before.
    private void CountAgain(Hearing hearing, DateOnly lastDay)
    {
        if (DecisionClock is { } clock && clock.Resume(hearing.Pause, lastDay) is { IsRefused: false } resumed) DecisionClock = resumed.Value;
    }

    private void Change(Hearing changed) => Hearings = [.. Hearings.Select(known => known.Number == changed.Number ? changed : known)];
}
