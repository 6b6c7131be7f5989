using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    public IReadOnlyList<Discussion> Discussions { get; private set; } = [];

    /// <summary>Records a discussion of the heads; who chaired it acts, so that it is a leader who did.</summary>
    public Result<Unit> RecordDiscussion(RecordDiscussion command, WorkCalendar calendar, Act act)
    {
        if (Status >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        if (EndReports.Count == 0) return CaseErrors.EndReportMissing;
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (command.ChairId != act.ActorId) return CaseErrors.ChairRecords;
        if (Dated("heldOn", command.HeldOn, EndReports[^1].SubmittedOn, act.Day) is { } misdated) return misdated;
        if (CaseErrors.Together([.. command.Lacking()]) is { } incomplete) return incomplete;

        Discussions =
        [
            .. Discussions,
            new Discussion(Discussions.Count + 1, command.HeldOn, command.ChairId, command.Members, command.Conclusion, command.Paper),
        ];
        Done("DiscussionRecorded", act, calendar, happened: null, "PEN-51");
        return Unit.Value;
    }

    /// <summary>Whether the heads discussed what is to be decided: after the last end report, or by a paper that comes with the decision.</summary>
    private bool WasDiscussed(DecidePenalty command) =>
        command.CollectiveDiscussion is not null || HasDiscussed;
}
