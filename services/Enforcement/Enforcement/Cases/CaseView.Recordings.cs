using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Configuration;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cases;

/// <summary>Audio-video records on a case's page.</summary>
internal sealed partial class CaseView
{
    private IEnumerable<StepRecordingView> Recordings(LocalConfiguration local) => shown.RecordingDuties(local).Select(duty => new StepRecordingView
    {
        Step = (Wire.RecordedStep)((int)duty.Taken.Step + 1),
        Number = duty.Taken.Number,
        TakenOn = WireTime.Day(duty.Taken.On),
        Need = (Wire.RecordingNeed)((int)duty.Need + 1),
        State = duty.Entered switch { null => "Missing", { FileId: null } => "Explained", _ => "Recorded" },
        EvidenceFileId = _maySee ? duty.Entered?.FileId?.ToString() ?? "" : "",
        Reason = Personal(duty.Entered?.Reason ?? ""),
        RecordedBy = duty.Entered?.EnteredBy.ToString() ?? "",
    });
}
