using Enforcement.Bureau;
using Platform.Law.Results;

namespace Enforcement.CaseMeetings;

internal static class CaseMeetingErrors
{
    public static Refusal NotPlanned { get; } = new("enforcement.meeting_not_planned", ErrorKind.State, "例会已经召开或取消，不能再改。");

    /// <summary><paramref name="index"/> counts the resolutions from 0.</summary>
    public static Refusal ResolutionOfOtherCase(int index) => WorkRules.Catalogue.Refuse(
        "LAW-20", "enforcement.resolution_of_other_case", ErrorKind.State, "议定事项所属的案件不在本次讨论的案件之内。",
        "请把该案件填入讨论案件，或者改填议定事项的案件。", $"resolutions[{index}].caseId");

    public static Refusal NoSuchPackItem { get; } = new(
        "enforcement.pack_item_unknown", ErrorKind.State, "本次例会的材料没有这一序号，或者材料还没有生成。")
    {
        Field = "itemMinutes",
        Cure = "请先生成例会材料，按材料里的序号填写。",
    };

    public static Refusal NoSuchResolution { get; } = new(
        "enforcement.resolution_unknown", ErrorKind.NotFound, "本次例会没有这一序号的议定事项。")
    { Field = "resolutionNumber" };

    public static Refusal ResolutionDone { get; } = new(
        "enforcement.resolution_already_done", ErrorKind.State, "该议定事项已经落实。")
    { Field = "resolutionNumber" };

    public static Refusal DoneBeforeMeeting { get; } = new(
        "enforcement.done_before_meeting", ErrorKind.State, "落实日期早于例会日期。")
    { Field = "doneOn" };

    public static Refusal Planned(DateOnly day) => new(
        "enforcement.meeting_already_planned", ErrorKind.Duplicate, $"{day:yyyy年M月d日}的案件例会已经登记。")
    { Field = "plannedOn" };
}
