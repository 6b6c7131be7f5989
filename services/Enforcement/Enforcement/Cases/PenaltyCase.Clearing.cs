using Platform.Journal;
using Platform.Law;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    public IReadOnlyList<Clearing> Clearings { get; private set; } = [];

    /// <summary>The head has cleared at once what cannot wait and the party cannot clear (COE-13); no demand goes before it.</summary>
    public Result<Unit> ClearAtOnce(ClearAtOnce command, Func<Guid, bool> isCertified, WorkCalendar calendar, Act act)
    {
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (Status == CaseStatus.Closed) return CaseErrors.OutOfOrder(Status);
        var day = LegalTime.DateOf(command.ClearedAt);
        if (command.ClearedAt > act.At) return CaseErrors.DateInFuture("clearedAt", act.Day);
        if (day < ActDate) return CaseErrors.DateTooEarly("clearedAt", ActDate);
        if (CaseErrors.Together([.. command.Lacking()]) is { } incomplete) return incomplete;
        if (TwoFit(command.FirstOfficerId, command.SecondOfficerId, isCertified, day, "firstOfficer", "secondOfficer") is { } officers) return officers;

        Clearings =
        [
            .. Clearings,
            new Clearing(
                Clearings.Count + 1, command.Place, command.Thing, command.Account, command.Reason, command.ClearedAt, act.ActorId, command.FirstOfficerId,
                command.SecondOfficerId, command.PartyPresent, command.Paper),
        ];
        Done("ClearedAtOnce", act, calendar, happened: null, "COE-13", "PEN-18", "TRN-08");
        return Unit.Value;
    }

    /// <summary>Records that a party that was not there was told; until then the case is not closed.</summary>
    public Result<Unit> TellOfClearing(TellOfClearing command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        var untold = Clearings.Where(known => known.IsUntold).ToList();
        if ((command.Number == 0 && untold.Count == 1 ? untold[0] : untold.FirstOrDefault(known => known.Number == command.Number)) is not { } meant)
            return CaseErrors.NothingToTell;
        if (Dated("toldOn", command.ToldOn, meant.ClearedOn, act.Day) is { } misdated) return misdated;

        var told = meant with { Told = new ClearingNotice(command.ToldOn, command.Method, command.Account) };
        Clearings = [.. Clearings.Select(known => known.Number == told.Number ? told : known)];
        Done("ToldOfClearing", act, calendar, happened: null, "COE-13");
        return Unit.Value;
    }

    /// <summary>What of substitute performance stands against closing.</summary>
    private IEnumerable<Refusal> SubstitutionAgainstClosing()
    {
        if (Substitutions.Any(known => known.IsOpen)) yield return CaseErrors.SubstitutionOpen;
        if (Clearings.Any(known => known.IsUntold)) yield return CaseErrors.ClearingUntold;
    }
}
