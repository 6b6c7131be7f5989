using Organization.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;
using Wire = Organization.Contracts.V1;

namespace Organization.Meetings;

/// <summary>Reads the forms of meetings from the wire.</summary>
internal static class MeetingForm
{
    private const string Invalid = "organization.meeting_form_invalid";
    private const int MostLines = 50;
    private const int MostPresent = 10_000;

    public static Result<PlanMeeting> Read(PlanMeetingRequest form)
    {
        var faults = new FieldFaults();
        faults.Require(form.Kind != Wire.MeetingKind.Unspecified, "kind", "kind_missing", "请选择会议类型。");
        faults.Text("title", form.Title, FormFields.LongestTitle, "会议名称");
        var planned = faults.Day("plannedOn", form.PlannedOn, "计划召开日期");
        faults.Within("agenda", form.Agenda.Count, 1, MostLines, "议题数");
        for (var line = 0; line < form.Agenda.Count; line++) faults.Text($"agenda[{line}]", form.Agenda[line], FormFields.LongestTitle, "议题");
        var committee = faults.OptionalId("committee", form.CommitteeId, "委员会");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new PlanMeeting((MeetingKind)((int)form.Kind - 1), form.Title, planned, [.. form.Agenda], committee, form.IsSynthetic);
    }

    public static Result<RescheduleMeeting> Read(RescheduleMeetingRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("meeting", form.Id, "会议");
        var planned = faults.Day("plannedOn", form.PlannedOn, "新的召开日期");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RescheduleMeeting(id, planned);
    }

    public static Result<HoldMeeting> Read(HoldMeetingRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("meeting", form.Id, "会议");
        var held = faults.Day("heldOn", form.HeldOn, "召开日期");
        faults.Within("attendance", form.Attendance, 2, MostPresent, "参会人数");
        faults.Within("resolutions", form.Resolutions.Count, 0, MostLines, "议定事项数");
        for (var line = 0; line < form.Resolutions.Count; line++)
        {
            faults.Text($"resolutions[{line}].text", form.Resolutions[line].Text, FormFields.LongestText, "议定事项");
            faults.OptionalText($"resolutions[{line}].resultingDocument", form.Resolutions[line].ResultingDocument, FormFields.LongestTitle, "形成的文件");
        }

        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new HoldMeeting(
            id, held, form.Attendance, [.. form.Resolutions.Select(resolution => new Resolution(resolution.Text, resolution.ResultingDocument))]);
    }

    public static Result<CancelMeeting> Read(CancelMeetingRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("meeting", form.Id, "会议");
        faults.Text("reason", form.Reason, FormFields.LongestTitle, "取消原因");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new CancelMeeting(id, form.Reason);
    }
}
