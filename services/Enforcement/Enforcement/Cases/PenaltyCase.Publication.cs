using Enforcement.Publications;
using Organization.Contracts;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;
using State = Enforcement.Publications.PublicationState;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    /// <summary>Null before the decision, where it is never published, and for a decision from before copies were approved, which was public at once.</summary>
    public PublicationState? PublicationState { get; private set; }

    /// <summary>
    /// Whether the public finds the decision in the list: a published one, one that was withdrawn after it had been public and says so, and one from
    /// before copies were approved.
    /// </summary>
    public bool IsPublic { get; private set; }

    /// <summary>What was last prepared; null while nothing was.</summary>
    public Publication? Publication { get; private set; }

    /// <summary>The seven working days from a penalty to its publication, twenty for another outcome (PUB-01, PUB-02).</summary>
    public StatutoryClock? PublicationClock { get; private set; }

    /// <summary>What waits for a second person; empty when nothing does.</summary>
    public string CopyRef => PublicationState == State.Prepared ? Publication!.RefOf(Id) : "";

    private bool IsToPublish => PublicationState is State.Awaiting or State.Prepared;

    private string[] RulesOfPublication => [Outcome == CaseOutcome.Penalize ? "PUB-01" : "PUB-02", "PUB-05"];

    private void AwaitPublication()
    {
        if (!IsPublishable) return;
        PublicationState = State.Awaiting;
        PublicationClock = StatutoryClock.Start(DeadlineRules.Require(Outcome == CaseOutcome.Penalize ? "D15" : "D16"), DecidedOn!.Value);
    }

    /// <summary>Makes the public copy, anew while nobody approved it. The words for the public are masked here and kept masked.</summary>
    public Result<Unit> PreparePublication(string summary, WorkCalendar calendar, Act act)
    {
        if (AgainstPreparing(act) is { } early) return early;

        var masked = PublicText.Mask(summary, Party, OtherPeople());
        var copy = PublicCopy.Of(this, Decision!, masked.Text);
        Keep(new Publication { Copy = copy, Hash = copy.Hash(), Masked = masked.Hidden }, act);
        Done("PublicationPrepared", act, calendar, happened: null, "PUB-05", "PUB-06", "PUB-08");
        return Unit.Value;
    }

    /// <summary>Proposes that nothing is published (PUB-04).</summary>
    public Result<Unit> ProposeNonPublication(NonPublicationGround ground, string reason, WorkCalendar calendar, Act act)
    {
        if (AgainstPreparing(act) is { } early) return early;

        var withholding = new NonPublication(ground, reason);
        Keep(new Publication { Withholding = withholding, Hash = withholding.Hash() }, act);
        Done("NonPublicationProposed", act, calendar, happened: null, "PUB-04");
        return Unit.Value;
    }

    /// <summary>The second pair of eyes: puts the copy with the hash that was looked at before the public, or leaves the decision unpublished.</summary>
    public Result<Unit> ApprovePublication(string hash, WorkCalendar calendar, Act act)
    {
        if (AgainstSecondLook(act) is { } early) return early;
        var prepared = Publication!;
        if (prepared.PreparedBy == act.ActorId) return PublicationErrors.SecondPersonMissing;
        if (prepared.Hash != hash) return PublicationErrors.CopyChanged;
        var withheld = prepared.Withholding is not null;
        var closed = withheld ? PublicationClock!.End(act.Day, "依法不公开", calendar) : PublicationClock!.Meet(act.Day, calendar);
        if (closed.IsRefused) return closed.Refusal;

        PublicationClock = closed.Value;
        Publication = prepared with { ApprovedOn = act.Day, ApprovedBy = act.ActorId };
        PublicationState = withheld ? State.Withheld : State.Published;
        IsPublic = !withheld;
        if (withheld) Done("NonPublicationApproved", act, calendar, happened: null, "PUB-04");
        else Done("PublicationApproved", act, calendar, happened: null, RulesOfPublication);
        return Unit.Value;
    }

    /// <summary>Gives back what was prepared; the clock runs on.</summary>
    public Result<Unit> DeclinePublication(string reason, WorkCalendar calendar, Act act)
    {
        if (AgainstSecondLook(act) is { } early) return early;

        Publication = new Publication { DeclinedReason = reason, DeclinedBy = act.ActorId };
        PublicationState = State.Awaiting;
        Done("PublicationDeclined", act, calendar, happened: null, "PUB-05");
        return Unit.Value;
    }

    /// <summary>A decision that no longer stands is public no more, and never becomes public; the copy goes, its hash stays (行政处罚法 art. 48).</summary>
    private void WithdrawPublication(WorkCalendar calendar, DateOnly day)
    {
        if (PublicationState is not { } state) return;
        PublicationState = state switch
        {
            State.Published => State.Withdrawn,
            State.Withheld => state,
            _ => State.Lapsed,
        };
        Publication = Publication is null ? null : Publication with { Copy = null };
        if (PublicationClock is { IsOpen: true } open && open.End(day, "处罚决定已不再有效", calendar) is { IsRefused: false } ended) PublicationClock = ended.Value;
    }

    private void Keep(Publication prepared, Act act)
    {
        Publication = prepared with { PreparedOn = act.Day, PreparedBy = act.ActorId };
        PublicationState = State.Prepared;
    }

    // Whose case it is, or the clerk who publishes for all.
    private Refusal? AgainstPreparing(Act act) =>
        IsRecused(act.ActorId, act.Day) ? CaseErrors.ActorRecused
        : !act.Roles.Contains(Roles.JudicialClerk) && NotOwn(act) is { } foreign ? foreign
        : Decision is not null && !IsPublishable ? PublicationErrors.NeverPublic
        : IsToPublish ? null : PublicationErrors.NotAwaiting;

    private Refusal? AgainstSecondLook(Act act) =>
        IsRecused(act.ActorId, act.Day) ? CaseErrors.ActorRecused
        : !IsToPublish ? PublicationErrors.NotAwaiting
        : PublicationState == State.Prepared ? null : PublicationErrors.NotPrepared;

    // People whom the file names beside the party.
    private IEnumerable<string> OtherPeople() =>
        Hearings.SelectMany(hearing => new[] { hearing.Applicant }.Concat(hearing.Record?.Attendees ?? []).Concat(hearing.Record?.Agents ?? []))
            .Concat(Measures.Select(measure => measure.Scene?.Witness ?? ""))
            .SelectMany(PublicText.NamesIn);
}
