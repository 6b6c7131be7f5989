using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.CaseMeetings;

/// <summary>Reads the forms of case meetings from the wire.</summary>
internal static class CaseMeetingForm
{
    private const string Invalid = "enforcement.case_meeting_form_invalid";

    public static Result<PlanCaseMeeting> Read(PlanCaseMeetingRequest form)
    {
        var faults = new FieldFaults();
        var day = faults.Day("plannedOn", form.PlannedOn, "例会日期");
        faults.OptionalText("agenda", form.Agenda, BureauForm.LongestText, "议程");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new PlanCaseMeeting(day, form.Agenda, form.IsSynthetic);
    }

    public static Result<HoldCaseMeeting> Read(HoldCaseMeetingRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "例会");
        var day = faults.PastDay("heldOn", form.HeldOn, "召开日期", today);
        var chair = faults.Id("chairId", form.ChairId, "主持人");
        var attendees = faults.Ids("attendeeIds", form.AttendeeIds, 1, "参会人员");
        var cases = faults.Ids("caseIds", form.CaseIds, 0, "案件");
        faults.Text("minutes", form.Minutes, BureauForm.LongestMinutes, "会议记录");
        List<MeetingResolution> resolutions = [];
        foreach (var resolution in form.Resolutions)
        {
            var path = $"resolutions[{resolutions.Count}]";
            var caseId = faults.Id($"{path}.caseId", resolution.CaseId, "案件");
            faults.Text($"{path}.resolution", resolution.Resolution, BureauForm.LongestText, "议定事项");
            var responsible = faults.Id($"{path}.responsibleId", resolution.ResponsibleId, "责任人");
            var due = faults.OptionalDay($"{path}.dueOn", resolution.DueOn, "完成期限");
            resolutions.Add(new MeetingResolution(0, caseId, resolution.Resolution, responsible, due));
        }

        var said = Said(faults, form.ItemMinutes);
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new HoldCaseMeeting(id, day, chair, attendees, cases, resolutions, form.Minutes) { Said = said };
    }

    public static Result<ProduceMeetingPack> Read(BureauRecordRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "例会");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new ProduceMeetingPack(id);
    }

    private static List<ItemMinutes> Said(FieldFaults faults, IReadOnlyList<PackItemMinutes> lines)
    {
        List<ItemMinutes> said = [];
        foreach (var line in lines)
        {
            var path = $"itemMinutes[{said.Count}]";
            faults.Require(line.ItemNumber > 0, $"{path}.itemNumber", "number_missing", "请填写材料里的序号。");
            faults.Text($"{path}.said", line.Said, BureauForm.LongestText, "讨论情况");
            said.Add(new ItemMinutes(line.ItemNumber, line.Said));
        }

        return said;
    }

    public static Result<CompleteResolution> Read(CompleteResolutionRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "例会");
        faults.Require(form.ResolutionNumber > 0, "resolutionNumber", "number_missing", "请选择议定事项。");
        var day = faults.PastDay("doneOn", form.DoneOn, "落实日期", today);
        faults.Text("outcome", form.Outcome, BureauForm.LongestText, "落实情况");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new CompleteResolution(id, form.ResolutionNumber, day, form.Outcome);
    }
}
