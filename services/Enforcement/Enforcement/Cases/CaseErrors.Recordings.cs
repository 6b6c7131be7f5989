using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Refusals of audio-video records.</summary>
internal static partial class CaseErrors
{
    public static Refusal StepNotTaken { get; } = State("enforcement.step_not_taken", "本案没有这一环节，或者有几次而没有写明是第几次。") with
    {
        Field = "number",
        Cure = "请核对环节；有几次的，按案件中的序号填写。",
    };

    public static Refusal RecordingKnown { get; } = State("enforcement.recording_known", "这份录音、录像已经关联到这一环节。");

    public static Refusal RecordingNotMissing { get; } = State(
        "enforcement.recording_not_missing", "本案没有这一环节，或者这一环节已经有录音、录像，或者有几次而没有写明是第几次。") with
    {
        Field = "number",
    };

    public static Refusal NotARecording { get; } = Law(
        "TRI-06", "enforcement.not_a_recording", "这份证据材料不是录音、录像，或者已经撤回。", cure: "请选择MP4录像，或者MP3、M4A、WAV录音。");

    public static Refusal RecordingMissing(StepTaken taken) => Law(
        "TRI-06", "enforcement.recording_missing", $"{taken.On:yyyy年M月d日}的“{CaseWords.Of(taken.Step)}”（第{taken.Number}次）没有音像记录，也没有书面说明。");
}
