using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Forms of audio-video records.</summary>
internal static partial class ActForms
{
    public static Result<TieRecording> Read(TieRecordingRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "录音、录像");
        Chosen(faults, "step", form.Step, "办案环节");
        faults.Require(form.Number >= 0, "number", "number_invalid", "序号不能是负数。");
        return Made(faults, () => new TieRecording(id, (RecordedStep)((int)form.Step - 1), form.Number));
    }

    public static Result<ExplainMissingRecording> Read(ExplainMissingRecordingRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "step", form.Step, "办案环节");
        faults.Require(form.Number >= 0, "number", "number_invalid", "序号不能是负数。");
        faults.Text("reason", form.Reason, LongestText, "没有音像记录的原因");
        return Made(faults, () => new ExplainMissingRecording(id, (RecordedStep)((int)form.Step - 1), form.Number, form.Reason));
    }
}
