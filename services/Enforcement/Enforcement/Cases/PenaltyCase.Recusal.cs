using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    public IReadOnlyList<Recusal> Recusals { get; private set; } = [];

    /// <summary>Raises a recusal; until it is decided the inquiry goes on (行政处罚法 art. 43(3)).</summary>
    public Result<Unit> RequestRecusal(RequestRecusal command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status == CaseStatus.Closed) return CaseErrors.OutOfOrder(Status);
        if (!Officers().Contains(command.OfficerId) && Hearing?.Arrangement?.HostId != command.OfficerId) return CaseErrors.RecusalOfNoOfficer;
        if (command.Origin == RecusalOrigin.Own && command.OfficerId != act.ActorId) return CaseErrors.OwnRecusalOfAnother;
        if (Dated("raisedOn", command.RaisedOn, FiledOn, act.Day) is { } misdated) return misdated;
        if (Recusals.Any(known => known.OfficerId == command.OfficerId && known.Ruling is null or RecusalRuling.Granted)) return CaseErrors.RecusalKnown;

        Recusals = [.. Recusals, new Recusal(Recusals.Count + 1, command.OfficerId, command.Origin, command.RaisedOn, command.Reason)];
        Done("RecusalRequested", act, calendar, happened: null, "PEN-19");
        return Unit.Value;
    }

    /// <summary>The head grants or refuses it, with the reason; nobody decides about themself.</summary>
    public Result<Unit> DecideRecusal(DecideRecusal command, WorkCalendar calendar, Act act)
    {
        if (Status == CaseStatus.Closed) return CaseErrors.OutOfOrder(Status);
        var open = Recusals.Where(known => known.Ruling is null).ToList();
        var raised = command.Number == 0 && open.Count == 1 ? open[0] : open.FirstOrDefault(known => known.Number == command.Number);
        if (raised is null) return CaseErrors.NoSuchRecusal;
        if (raised.OfficerId == act.ActorId) return CaseErrors.OwnRecusalDecided;

        var decided = raised with { Ruling = command.Ruling, DecidedOn = act.Day, DecidedBy = act.ActorId, RulingReason = command.Reason };
        Recusals = [.. Recusals.Select(known => known.Number == decided.Number ? decided : known)];
        Done("RecusalDecided", act, calendar, happened: null, "PEN-19");
        return Unit.Value;
    }

    /// <summary>Whether the officer was found to be recused by that day; what was done before the finding stands.</summary>
    public bool IsRecused(Guid officer, DateOnly day) =>
        Recusals.Any(known => known.OfficerId == officer && known.Ruling == RecusalRuling.Granted && known.DecidedOn <= day);

    /// <summary>What refuses two officers of this case on a day: as anywhere, or one who is recused.</summary>
    private Refusal? TwoFit(
        Guid first, Guid second, Func<Guid, bool> isCertified, DateOnly day, string firstField = "leadOfficer", string secondField = "assistingOfficer") =>
        TwoCertified(first, second, isCertified, day, firstField, secondField)
        ?? (IsRecused(first, day) ? CaseErrors.OfficerRecused(firstField)
            : IsRecused(second, day) ? CaseErrors.OfficerRecused(secondField)
            : null);
}
