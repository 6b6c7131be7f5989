using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    public IReadOnlyList<TestResult> TestResults { get; private set; } = [];

    public IReadOnlyList<CameraRecord> CameraRecords { get; private set; } = [];

    public Result<Unit> RecordTestResult(RecordTestResult command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        if (Dated("receivedOn", command.ReceivedOn, ActDate, act.Day) is { } misdated) return misdated;

        TestResults = [.. TestResults, new TestResult(TestResults.Count + 1, command.Kind, command.Institution, command.ReceivedOn, command.Conclusion, command.Report)];
        Done("TestResultRecorded", act, calendar, happened: null, "PEN-22");
        return Unit.Value;
    }

    public Result<Unit> TellTestResult(TellTestResult command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        var untold = TestResults.Where(known => known.Told is null).ToList();
        if ((command.Number == 0 && untold.Count == 1 ? untold[0] : untold.FirstOrDefault(known => known.Number == command.Number)) is not { } meant)
            return CaseErrors.NoUntoldTestResult;
        if (Dated("toldOn", command.ToldOn, meant.ReceivedOn, act.Day) is { } misdated) return misdated;

        var told = meant with { Told = new EvidenceTold(command.ToldOn, act.ActorId, command.Account) };
        TestResults = [.. TestResults.Select(known => known.Number == told.Number ? told : known)];
        Done("TestResultTold", act, calendar, happened: null, "PEN-45");
        return Unit.Value;
    }

    /// <summary>Admits a camera's record; one that was not checked, or is not true, clear, complete and accurate, is no evidence (行政处罚法 art. 41(2)).</summary>
    public Result<Unit> AdmitCameraRecord(AdmitCameraRecord command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        if (Dated("capturedOn", command.CapturedOn, ActDate, act.Day) is { } early) return early;
        if (Dated("checkedOn", command.CheckedOn, command.CapturedOn, act.Day) is { } misdated) return misdated;
        if (CaseErrors.Together([.. command.Lacking()]) is { } unusable) return unusable;

        CameraRecords =
        [
            .. CameraRecords,
            new CameraRecord(
                CameraRecords.Count + 1, command.Device, command.Place, command.LegalityReview, command.TechnicalReview, command.PlacePublishedOn!.Value,
                command.CapturedOn, command.CheckedOn, act.ActorId, command.Shows),
        ];
        Done("CameraRecordAdmitted", act, calendar, happened: null, "PEN-17", "PEN-22");
        return Unit.Value;
    }

    public Result<Unit> TellOfCameraRecord(TellOfCameraRecord command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        var untold = CameraRecords.Where(known => known.Told is null).ToList();
        if ((command.Number == 0 && untold.Count == 1 ? untold[0] : untold.FirstOrDefault(known => known.Number == command.Number)) is not { } meant)
            return CaseErrors.NoUntoldCameraRecord;
        if (Dated("toldOn", command.ToldOn, meant.CheckedOn, act.Day) is { } misdated) return misdated;

        var told = meant with { Told = new EvidenceTold(command.ToldOn, act.ActorId, command.Account) };
        CameraRecords = [.. CameraRecords.Select(known => known.Number == told.Number ? told : known)];
        Done("CameraRecordTold", act, calendar, happened: null, "PEN-17");
        return Unit.Value;
    }

    /// <summary>Evidence from instruments that the party does not know of stands against a penalty, and against the notice of one.</summary>
    private IEnumerable<Refusal> UntoldEvidence()
    {
        if (TestResults.Any(known => known.Told is null)) yield return CaseErrors.TestResultUntold;
        if (CameraRecords.Any(known => known.Told is null)) yield return CaseErrors.CameraRecordUntold;
    }
}
