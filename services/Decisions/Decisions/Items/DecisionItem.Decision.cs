using Decisions.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Step 6, and what follows the decision (arts. 29 to 37).</summary>
internal sealed partial class DecisionItem
{
    public Result<Unit> Discuss(HoldCollectiveDiscussion command, Act act)
    {
        const DecisionStep step = DecisionStep.CollectiveDiscussion;
        var reached = Reach(step, command.HeldOn, "heldOn");
        if (reached.IsRefused) return reached;
        if (SubmissionFault(command) is { } unready) return unready;
        if (MeetingFault(command) is { } irregular) return irregular;
        Discussions =
        [
            .. Discussions,
            new Discussion(
                command.HeldOn, command.Form, command.MembersTotal, command.Speeches, command.Outcome, command.DepartureReason,
                command.ShortReviewReason),
        ];
        switch (command.Outcome)
        {
            case DiscussionOutcome.Adopted:
                Status = ItemStatus.Decided;
                DecidedOn = command.HeldOn;
                PublicationClock = StatutoryClock.Start(
                    "DEC-75", "作出重大行政决策：公布", DeadlineRules.Require("D38").Limit, DeadlineRules.Require("D38").Source, command.HeldOn, "DEC-75");
                Complete(
                    step, command.HeldOn, command.HeldOn, command.Papers, nameof(DiscussionOutcome.Adopted), command.Speeches.Count, act,
                    "DEC-53", "DEC-70", "DEC-71", "DEC-72", "DEC-73", "DEC-75");
                break;
            case DiscussionOutcome.Rejected:
                Status = ItemStatus.Rejected;
                Replace(this[step].Open(command.HeldOn, command.Papers) with { State = StepState.Completed, CompletedOn = command.HeldOn });
                Record(
                    nameof(DecisionRejected), act, new DecisionRejected(Id, CatalogueId, Title, command.HeldOn),
                    "DEC-53", "DEC-70", "DEC-71", "DEC-72", "DEC-73");
                break;
            default:
                HoldBack(step, command.HeldOn, command.HeldOn, command.Papers, nameof(DiscussionOutcome.Revise), act);
                break;
        }

        return Unit.Value;
    }

    public Result<Unit> ReportToParty(ReportToParty command, Act act)
    {
        if (Status != ItemStatus.Decided || DecidedOn is not { } decided) return ItemErrors.NotDecided;
        if (command.ReportedOn < decided) return ItemErrors.TooEarly("reportedOn", decided);
        Status = ItemStatus.Reported;
        ReportedOn = command.ReportedOn;
        ReportDocument = command.Document;
        Record(nameof(DecisionReportedToParty), act, new DecisionReportedToParty(Id, command.ReportedOn, command.Document), "DEC-74");
        return Unit.Value;
    }

    public Result<Unit> Publish(PublishDecision command, WorkCalendar calendar, Act act)
    {
        if (PublishedOn is not null) return ItemErrors.AlreadyPublished;
        if (Status == ItemStatus.Decided) return ItemErrors.PartyReportMissing;
        if (Status != ItemStatus.Reported || ReportedOn is not { } reported) return ItemErrors.NotDecided;
        if (command.PublishedOn < reported) return ItemErrors.TooEarly("publishedOn", reported);
        var met = PublicationClock!.Meet(command.PublishedOn, calendar);
        if (met.IsRefused) return met.Refusal;
        Status = ItemStatus.Published;
        PublicationClock = met.Value;
        Number = command.Number;
        PublishedOn = command.PublishedOn;
        Channel = command.Channel;
        AdoptionAccount = command.AdoptionAccount;
        ExecutingUnit = command.ExecutingUnit;
        ExecuteBy = command.ExecuteBy;
        Record(
            nameof(DecisionPublished), act,
            new DecisionPublished(
                Id, CatalogueId, Title, Number, DecidedOn!.Value, command.PublishedOn, Channel, met.Value.Closure!.Outcome == ClockOutcome.Met,
                ExecutingUnit, command.ExecuteBy),
            "DEC-74", "DEC-75", "DEC-80");
        return Unit.Value;
    }

    public Result<Unit> RecordProgress(RecordProgress command, Act act)
    {
        if (Status != ItemStatus.Published || PublishedOn is not { } published) return ItemErrors.NotPublished;
        if (command.ReportedOn < published) return ItemErrors.TooEarly("reportedOn", published);
        Progress = [.. Progress, new ProgressEntry(command.ReportedOn, command.Summary, command.Percent)];
        Record(
            nameof(DecisionProgressRecorded), act,
            new DecisionProgressRecorded(Id, CatalogueId, Title, Progress.Count, command.ReportedOn, command.Summary, command.Percent), "DEC-80");
        return Unit.Value;
    }

    public Result<Unit> Complete(CompleteItem command, Act act)
    {
        if (Status != ItemStatus.Published || PublishedOn is not { } published) return ItemErrors.NotPublished;
        if (command.CompletedOn < published) return ItemErrors.TooEarly("completedOn", published);
        if (command.ArchiveNumber.Length == 0 || command.ArchivedOn is null) return ItemErrors.NotArchived;
        Status = ItemStatus.Completed;
        CompletedOn = command.CompletedOn;
        CompletionResult = command.Result;
        ArchiveNumber = command.ArchiveNumber;
        ArchivedOn = command.ArchivedOn;
        Record(
            nameof(DecisionItemCompleted), act, new DecisionItemCompleted(Id, CatalogueId, Title, command.CompletedOn, ArchiveNumber),
            "DEC-76");
        return Unit.Value;
    }

    public Result<Unit> Stop(StopItem command, WorkCalendar calendar, Act act)
    {
        if (Status is ItemStatus.Completed or ItemStatus.Rejected or ItemStatus.Stopped) return ItemErrors.Ended;
        if (DecidedOn is not null && command.Document.Length == 0) return ItemErrors.StopWithoutProcedure;
        var earliest = PublishedOn ?? DecidedOn ?? StartedOn ?? ProposedOn;
        if (command.StoppedOn < earliest) return ItemErrors.TooEarly("stoppedOn", earliest);
        if (PublicationClock is { IsOpen: true } clock)
        {
            var ended = clock.End(command.StoppedOn, command.Reason, calendar);
            if (ended.IsRefused) return ended.Refusal;
            PublicationClock = ended.Value;
        }

        Status = ItemStatus.Stopped;
        StoppedOn = command.StoppedOn;
        StopReason = command.Reason;
        StopDocument = command.Document;
        Record(
            nameof(DecisionItemStopped), act,
            new DecisionItemStopped(Id, CatalogueId, Title, command.StoppedOn, command.Reason, command.Document), "DEC-83");
        return Unit.Value;
    }

    /// <summary>Whether the draft may be put before the meeting: competition, time for the review, papers (arts. 25, 26, 29).</summary>
    private Refusal? SubmissionFault(HoldCollectiveDiscussion command)
    {
        // The law in force on the day of the meeting decides: the regulation came after the sample year.
        if (TouchesMarket && Competition is not { HasPassed: true } && DecisionsRules.Catalogue.Find("DEC-57", command.HeldOn) is not null)
            return StepErrors.CompetitionUnreviewed(command.HeldOn);
        var earliest = LegalityRounds[^1].EarliestMeeting;
        if (command.HeldOn < earliest && command.ShortReviewReason.Length == 0) return StepErrors.ReviewTooShort(earliest);
        List<PaperKind> wanted = [PaperKind.Draft, PaperKind.LegalityOpinion];
        if (this[DecisionStep.PublicParticipation].State == StepState.Completed) wanted.Add(PaperKind.OpinionAdoption);
        if (this[DecisionStep.ExpertArgument].State == StepState.Completed) wanted.Add(PaperKind.ExpertOpinion);
        if (this[DecisionStep.RiskAssessment].State == StepState.Completed) wanted.Add(PaperKind.RiskReport);
        var lacking = command.Papers.Lacking(wanted);
        return lacking.Count > 0 ? StepErrors.MeetingPapersLacking(lacking) : null;
    }

    /// <summary>Quorum, order of speaking, dissent, and reasons for departing from the majority (art. 30).</summary>
    private static Refusal? MeetingFault(HoldCollectiveDiscussion command)
    {
        var present = command.Speeches.Count;
        if (present * 2 <= command.MembersTotal) return StepErrors.NoQuorum(present, command.MembersTotal);
        var last = command.Speeches.Max(speech => speech.Order);
        if (command.Speeches.Where(speech => speech.IsHead).ToList() is not [var head] || head.Order != last) return StepErrors.HeadNotLast;
        if (command.Speeches.Any(speech => speech.Position != MemberPosition.Agree && speech.Statement.Length == 0)) return StepErrors.DissentUnrecorded;
        if (command.Outcome == DiscussionOutcome.Revise || command.DepartureReason.Length > 0) return null;
        var majorityAgrees = command.Speeches.Count(speech => speech.Position == MemberPosition.Agree) * 2 > present;
        return majorityAgrees == (command.Outcome == DiscussionOutcome.Adopted) ? null : StepErrors.DepartureUnreasoned;
    }
}
