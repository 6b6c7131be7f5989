using Platform.Journal;
using Platform.Law;
using Platform.Law.Calendars;
using Platform.Law.Configuration;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    /// <summary>What was entered about recordings of steps; the last entry of a step counts.</summary>
    public IReadOnlyList<StepRecording> Recordings { get; private set; } = [];

    /// <summary>The steps taken of which a recording may be asked; another kind of step is another line.</summary>
    public IEnumerable<StepTaken> StepsTaken() =>
    [
        .. Preservations.Where(known => known.List is not null).Select(known => new StepTaken(RecordedStep.Preservation, known.Number, known.List!.TakenOn)),
        .. Inquiries.Where(record => record.Kind == EvidenceKind.InspectionRecord).Select(record => new StepTaken(RecordedStep.OnSiteInquiry, record.Number, record.TakenOn)),
        .. Hearings.Where(hearing => hearing.Record is not null).Select(hearing => new StepTaken(RecordedStep.Hearing, hearing.Number, hearing.Arrangement!.HeldOn)),
        .. Measures.Where(known => known.Scene is not null)
            .Select(known => new StepTaken(RecordedStep.CoerciveMeasure, known.Number, LegalTime.DateOf(known.Scene!.ImposedAt))),
        .. Later.Demolition?.Scene is { } demolished ? [new StepTaken(RecordedStep.ForcedDemolition, 1, demolished.DoneOn)] : Array.Empty<StepTaken>(),
        .. ServedBy(ServiceMethod.Left, RecordedStep.LeavingService),
        .. ServedBy(ServiceMethod.PublicNotice, RecordedStep.PublicNoticeService),
    ];

    /// <summary>The steps taken that must or should be recorded by the list of their day.</summary>
    public IEnumerable<RecordingDuty> RecordingDuties(LocalConfiguration local) => StepsTaken()
        .Select(taken => (Taken: taken, Need: RecordingRules.NeedOf(taken.Step, local, taken.On)))
        .Where(asked => asked.Need is not null)
        .Select(asked => new RecordingDuty(asked.Taken, asked.Need!.Value, EnteredFor(asked.Taken)));

    /// <summary>A recording among the files of evidence shows this step; <paramref name="number"/> 0 means the only one of its kind.</summary>
    public Result<Unit> TieRecording(Guid fileId, RecordedStep step, int number, WorkCalendar calendar, Act act)
    {
        if (AgainstEvidence(act) is { } refused) return refused;
        if (Meant(step, number, _ => true) is not { } taken) return CaseErrors.StepNotTaken;
        if (EnteredFor(taken)?.FileId == fileId) return CaseErrors.RecordingKnown;
        Enter(taken, fileId, "", act);
        Done("RecordingTied", act, calendar, happened: null, "TRI-06", "TRI-07");
        return Unit.Value;
    }

    /// <summary>Why a step has no recording, in writing; <paramref name="number"/> 0 means the only one that lacks it.</summary>
    public Result<Unit> ExplainMissingRecording(RecordedStep step, int number, string reason, WorkCalendar calendar, Act act)
    {
        if (AgainstEvidence(act) is { } refused) return refused;
        if (Meant(step, number, taken => EnteredFor(taken)?.FileId is null) is not { } taken) return CaseErrors.RecordingNotMissing;
        Enter(taken, null, reason, act);
        Done("MissingRecordingExplained", act, calendar, happened: null, "TRI-06", "TRI-07");
        return Unit.Value;
    }

    /// <summary>The file was left out of the evidence: what it showed has no recording any more.</summary>
    public void ReleaseRecording(Guid fileId, WorkCalendar calendar, Act act)
    {
        if (Recordings.All(known => known.FileId != fileId)) return;
        Recordings = [.. Recordings.Where(known => known.FileId != fileId)];
        Done("RecordingReleased", act, calendar, happened: null, "TRI-06");
    }

    private IEnumerable<Refusal> AgainstMissingRecordings(LocalConfiguration local) => RecordingDuties(local)
        .Where(duty => duty is { Need: RecordingNeed.Required, Entered: null })
        .Select(duty => CaseErrors.RecordingMissing(duty.Taken));

    private StepTaken? Meant(RecordedStep step, int number, Func<StepTaken, bool> fits)
    {
        var fitting = StepsTaken().Where(taken => taken.Step == step && fits(taken)).ToList();
        return number == 0 && fitting.Count == 1 ? fitting[0] : fitting.FirstOrDefault(taken => taken.Number == number);
    }

    private StepRecording? EnteredFor(StepTaken taken) => Recordings.LastOrDefault(known => known.Step == taken.Step && known.Number == taken.Number);

    private void Enter(StepTaken taken, Guid? fileId, string reason, Act act) =>
        Recordings = [.. Recordings, new StepRecording(taken.Step, taken.Number, fileId, reason, act.ActorId, act.Day)];

    // The notice is the first that is served, the decision the second.
    private IEnumerable<StepTaken> ServedBy(ServiceMethod method, RecordedStep step)
    {
        if (Notice is { } notice && notice.Method == method) yield return new StepTaken(step, 1, notice.ServedOn);
        if (Service is { } service && service.Method == method) yield return new StepTaken(step, 2, service.ServedOn);
    }
}
