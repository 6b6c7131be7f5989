using Enforcement.Intelligence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Focus;

/// <summary>What enforcement should turn to in the next week or month, and why: reckoned, then accepted or changed by a person.</summary>
internal sealed class FocusProposal : Aggregate
{
    private FocusProposal()
    {
    }

    private FocusProposal(Guid id, string street)
        : base(id, street)
    {
    }

    public ProposalStatus Status { get; private set; }

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    public DateOnly MadeOn { get; private set; }

    /// <summary>What it was reckoned from and how.</summary>
    public string Method { get; private set; } = "";

    public IReadOnlyList<FocusItem> Items { get; private set; } = [];

    public IReadOnlyList<FocusShift> Shifts { get; private set; } = [];

    /// <summary>As proposed, or as the person who changed it wrote it.</summary>
    public string Focus { get; private set; } = "";

    /// <summary>As proposed, or as the person who changed it wrote it.</summary>
    public string Staffing { get; private set; } = "";

    public string ChangeReason { get; private set; } = "";

    public DateOnly? DecidedOn { get; private set; }

    public Guid? DecidedBy { get; private set; }

    public bool IsSynthetic { get; private set; }

    /// <summary><paramref name="isKnown"/> says whether there is a proposal for the same days already.</summary>
    public static Result<FocusProposal> Make(ProposeFocus command, DaySpan period, Forecast forecast, bool isKnown, Act act)
    {
        if (isKnown) return FocusErrors.PeriodKnown(period);
        if (forecast.Items.Count == 0) return FocusErrors.NothingCounted;
        var proposal = new FocusProposal(act.NewId(), act.Street)
        {
            Status = ProposalStatus.Proposed,
            PeriodFrom = period.From,
            PeriodTo = period.To,
            MadeOn = act.Day,
            Method = forecast.Method,
            Items = forecast.Items,
            Shifts = forecast.Shifts,
            Focus = forecast.FocusText(),
            Staffing = forecast.StaffingText(),
            IsSynthetic = command.IsSynthetic,
        };
        proposal.Record("FocusProposed", act);
        return proposal;
    }

    public Result<Unit> Accept(Act act)
    {
        if (Undecidable(act) is { } refusal) return refusal;
        Decide(ProposalStatus.Accepted, act);
        Record("FocusProposalAccepted", act);
        return Unit.Value;
    }

    public Result<Unit> Change(ChangeProposal command, Act act)
    {
        if (Undecidable(act) is { } refusal) return refusal;
        (Focus, Staffing, ChangeReason) = (command.Focus, command.Staffing, command.Reason);
        Decide(ProposalStatus.Changed, act);
        Record("FocusProposalChanged", act);
        return Unit.Value;
    }

    private Refusal? Undecidable(Act act) =>
        Status != ProposalStatus.Proposed ? FocusErrors.Decided : act.Day > PeriodTo ? FocusErrors.PeriodOver : null;

    private void Decide(ProposalStatus status, Act act) => (Status, DecidedOn, DecidedBy) = (status, act.Day, act.ActorId);
}

/// <summary>What became of a proposal.</summary>
internal enum ProposalStatus
{
    /// <summary>Nobody has decided.</summary>
    Proposed,

    /// <summary>As it was proposed.</summary>
    Accepted,

    /// <summary>With another focus or staffing.</summary>
    Changed,
}

/// <summary>One thing to turn to, with the facts it rests on.</summary>
internal sealed record FocusItem(HotKind Kind, string Key, string Name, int Recent, int Expected, string Reason);

/// <summary>Where and when a team is best placed, and why.</summary>
internal sealed record FocusShift(string Team, string Cell, string Time, string Reason);
