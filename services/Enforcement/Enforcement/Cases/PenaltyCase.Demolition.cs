using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <content>The forced demolition of an illegal building (COE-09).</content>
internal sealed partial class PenaltyCase
{
    /// <summary>Whether a demolition may be announced: a served decision stands that orders the party to put the violation right.</summary>
    public bool MayAnnounceDemolition =>
        Status == CaseStatus.Served && !OwesNothing && Later is { Demolition: null, End: null } && Decision is { CorrectionOrder.Length: > 0 };

    public Result<Unit> AnnounceDemolition(AnnounceDemolition command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Later.Demolition is not null) return CaseErrors.DemolitionAnnounced;
        if (!MayAnnounceDemolition) return CaseErrors.RemovalNotOrdered;
        if (AgainstExecution().FirstOrDefault() is { } rests) return rests;
        if (Dated("announcedOn", command.AnnouncedOn, Service!.ServedOn, act.Day) is { } misdated) return misdated;
        if (command.Until <= command.AnnouncedOn) return CaseErrors.RemovalWithoutTerm;

        After = Later with { Demolition = new Demolition(command.Structure, command.AnnouncedOn, command.PostedPlace, command.Until, command.Paper) };
        Done("DemolitionAnnounced", act, calendar, happened: null, "COE-09");
        return Unit.Value;
    }

    public Result<Unit> RecordSelfRemoval(RecordSelfRemoval command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Later.Demolition is not { IsAhead: true } announced) return CaseErrors.NothingToDemolish;
        if (Dated("removedOn", command.RemovedOn, announced.AnnouncedOn, act.Day) is { } misdated) return misdated;

        After = Later with { Demolition = announced with { Removal = new SelfRemoval(command.RemovedOn, command.Account, act.ActorId) } };
        Done("SelfRemovalRecorded", act, calendar, happened: null, "COE-09");
        return Unit.Value;
    }

    /// <summary>The head records a demolition; it was lawful only after the term and after the last remedy (行政强制法 art. 44).</summary>
    public Result<Unit> RecordDemolition(RecordDemolition command, Func<Guid, bool> isCertified, WorkCalendar calendar, Act act)
    {
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (Later.Demolition is not { IsAhead: true } announced || OwesNothing) return CaseErrors.NothingToDemolish;
        var scene = command.Scene;
        if (scene.EndedAt > act.At) return CaseErrors.DateInFuture("endedAt", act.Day);
        if (scene.EndedAt < scene.BeganAt) return CaseErrors.DateTooEarly("endedAt", scene.DoneOn);
        if (AgainstDemolition(scene.DoneOn, calendar).FirstOrDefault() is { } early) return early;
        if (scene.UrgentReason.Length == 0 && (IsRest(scene.BeganAt, calendar) || IsRest(scene.EndedAt, calendar))) return CaseErrors.AtNightOrHoliday;
        if (CaseErrors.Together([.. command.Lacking()]) is { } incomplete) return incomplete;
        if (TwoFit(scene.FirstOfficerId, scene.SecondOfficerId, isCertified, scene.DoneOn, "firstOfficer", "secondOfficer") is { } officers) return officers;

        After = Later with { Demolition = announced with { Scene = scene } };
        Done("DemolitionRecorded", act, calendar, happened: null, "COE-08", "COE-09", "PEN-18", "TRN-08");
        return Unit.Value;
    }

    /// <summary>What stands against demolishing on a day, whatever the record says.</summary>
    public IEnumerable<Refusal> AgainstDemolition(DateOnly day, WorkCalendar calendar)
    {
        foreach (var rests in AgainstExecution()) yield return rests;
        if (Later.Demolition is { } announced && day <= announced.Until) yield return CaseErrors.RemovalTermRuns(announced.Until);
        if (Later.WithdrawalClock is { IsOpen: true }) yield return CaseErrors.DecisionNotUpheld;
        if (OpenRemedy is not null) yield return CaseErrors.DemolitionContested;
        else if (RemediesEnd(calendar) is var last && day <= last) yield return CaseErrors.DemolitionTooEarly(last);
    }
}
