using Decisions.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Step 1, public participation (arts. 14 to 18).</summary>
internal sealed partial class DecisionItem
{
    private const DecisionStep Participating = DecisionStep.PublicParticipation;

    /// <summary>Whether comments are taken on the day.</summary>
    public bool TakesCommentsOn(DateOnly day) =>
        Status == ItemStatus.Started && !this[Participating].IsFinished && Calls.Any(call => call.IsOpenOn(day));

    /// <summary>
    /// Publishes a call. The law asks for at least 30 days, so the gate tests the raw number of days; a last rest day needs no move.
    /// </summary>
    public Result<Unit> OpenCall(OpenPublicCall command, WorkCalendar calendar, Act act)
    {
        var reached = Reach(Participating, command.OpenedOn, "openedOn");
        if (reached.IsRefused) return reached;
        if (Calls.FirstOrDefault(call => call.ClosesOn >= command.OpenedOn) is { } open) return StepErrors.CallStillOpen(open.ClosesOn);
        var lacking = command.Papers.Lacking(PaperKind.Draft, PaperKind.Explanation);
        if (lacking.Count > 0) return StepErrors.CallPapersLacking(lacking);
        var earliest = TimeLimits.RawEnd(DeadlineRules.Require("D35").Limit, command.OpenedOn, calendar);
        if (command.ClosesOn < earliest && command.ShortReason.Length == 0) return StepErrors.CallTooShort(earliest);
        var call = new PublicCall(Calls.Count + 1, command.OpenedOn, command.ClosesOn, command.Channel, command.ShortReason);
        Calls = [.. Calls, call];
        Replace(this[Participating].Open(command.OpenedOn, command.Papers));
        Record(
            nameof(PublicCallOpened), act,
            new PublicCallOpened(Id, call.Round, call.OpenedOn, call.ClosesOn, call.Channel, call.ShortReason),
            "DEC-20", "DEC-22", "DEC-92");
        return Unit.Value;
    }

    /// <summary>Records another form of participation; a hearing must have kept to its own rules.</summary>
    public Result<Unit> Hear(RecordParticipation command, WorkCalendar calendar, Act act)
    {
        var reached = Reach(Participating, command.HeldOn, "heldOn");
        if (reached.IsRefused) return reached;
        if (command.Form == ParticipationForm.Hearing && HearingFault(command.Hearing, command.HeldOn, calendar) is { } fault) return fault;
        Participations = [.. Participations, new Participation(command.Form, command.HeldOn, command.Attendance, command.Summary, command.Hearing)];
        Replace(this[Participating].Open(command.HeldOn, command.Papers));
        string[] rules = command.Form == ParticipationForm.Hearing ? ["DEC-20", "DEC-25", "DEC-26"] : ["DEC-20"];
        Record(
            nameof(ParticipationRecorded), act,
            new ParticipationRecorded(Id, command.Form.ToString(), command.HeldOn, command.Attendance), rules);
        return Unit.Value;
    }

    /// <summary>Closes the step; <paramref name="received"/> comments came in, of which <paramref name="open"/> have no answer.</summary>
    public Result<Unit> CloseParticipation(ClosePublicParticipation command, int received, int open, Act act)
    {
        var reached = Reach(Participating, command.ClosedOn, "closedOn");
        if (reached.IsRefused) return reached;
        if (Calls.Count == 0 && Participations.Count == 0) return StepErrors.NobodyHeard;
        if (Calls.FirstOrDefault(call => call.ClosesOn >= command.ClosedOn) is { } running) return StepErrors.CallStillOpen(running.ClosesOn);
        if (open > 0) return StepErrors.CommentsOpen(open);
        if (received > 0 && command.Papers.Lacking(PaperKind.OpinionAdoption).Count > 0) return StepErrors.AdoptionPaperLacking;
        var last = Participations.Select(held => held.HeldOn).DefaultIfEmpty(command.ClosedOn).Max();
        if (command.ClosedOn < last) return ItemErrors.TooEarly("closedOn", last);
        Complete(Participating, this[Participating].OpenedOn!.Value, command.ClosedOn, command.Papers, "", received, act, "DEC-20", "DEC-22", "DEC-27");
        return Unit.Value;
    }

    private static Refusal? HearingFault(Hearing? hearing, DateOnly heldOn, WorkCalendar calendar)
    {
        var papersDue = TimeLimits.Due(DeadlineRules.Require("D36").Limit, heldOn, calendar);
        if (hearing is null || hearing.AnnouncedOn >= heldOn || hearing.SelectionRulePublishedOn >= heldOn
            || hearing.ParticipantsPublishedOn >= heldOn || hearing.PapersSentOn > papersDue)
        {
            return StepErrors.HearingNotice;
        }

        return hearing is { DrafterPresented: true, ParticipantsDebated: true, RecordSigned: true } ? null : StepErrors.HearingProcedure;
    }
}
